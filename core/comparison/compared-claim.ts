import type { ByReader, Claim } from "../claims/claim";

/** A claim as the comparison sees it: with the article it stands in, and who published that. */
export interface ComparedClaim
  extends Pick<
      Claim,
      "measure" | "low" | "best" | "high" | "qualifier" | "unit" | "source" | "stance" | "asOf" | "quote"
    >,
    Pick<ByReader, "byReader"> {
  readonly id: string;
  readonly articleId: string;
  /** Publisher or site; null where neither is known. */
  readonly outlet: string | null;
  /** Whose outlet it is, where that is known: several outlets of one publisher are one voice. */
  readonly house?: string | null;
}
