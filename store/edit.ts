/** A text as it was stored when the reader began to change it, and as they want it. */
export interface Edit {
  readonly from: string;
  readonly to: string;
}

/**
 * What was stored by another window while the reader typed, if it is neither what they began with nor what they want:
 * it must not be overwritten unseen. Else null.
 */
export function writtenMeanwhile(stored: string, { from, to }: Edit): string | null {
  return stored === from || stored === to ? null : stored;
}

/** Two texts one after the other; one that the other holds already is not repeated. */
export function bothTexts(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}
