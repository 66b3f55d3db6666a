import type { Claim } from "../claims/claim";

/** A claim as the comparison sees it: with the article it stands in, and who published that. */
export interface ComparedClaim
  extends Pick<
    Claim,
    "measure" | "low" | "best" | "high" | "qualifier" | "unit" | "source" | "stance" | "asOf" | "quote"
  > {
  readonly id: string;
  readonly articleId: string;
  /** What the reader had a hand in: a figure that was read otherwise, or not at all. Left out: it stands as it was read. */
  readonly byReader?: "corrected" | "added" | null;
  /** Publisher or site; null where neither is known. */
  readonly outlet: string | null;
  /** Whose outlet it is, where that is known: several outlets of one publisher are one voice. */
  readonly house?: string | null;
}
