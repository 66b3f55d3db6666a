/** What the comparison says of a figure, in one line of plain words. */
export interface Verdict {
  readonly kind: string;
  readonly sentence: string;
}

/** Above the strip, where the eye is first. Nothing where there is nothing to say. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict | null }) {
  return verdict && <p class={`verdict verdict-${verdict.kind}`}>{verdict.sentence}</p>;
}
