import type { Roots } from "../../core/page/roots";

/** What a look at a page asks for: whose changes to follow, and whether to look again though nothing may change. */
export interface Look {
  readonly follow: Roots;
  readonly again: boolean;
}

export const PAGE: Look = { follow: "page", again: false };
export const ALL: Look = { follow: "all", again: false };
