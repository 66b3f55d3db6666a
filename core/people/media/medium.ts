import type { NamedActor } from "../named-actor";

/** An outlet, agency or broadcaster. */
export interface Medium extends NamedActor {
  /** As screens show it, in every language. */
  readonly name: string;
}
