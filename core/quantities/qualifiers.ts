import type { Context } from "./context";
import type { Qualifier } from "./quantity";
import type { Amount } from "./ranges";

export interface QualifierReading {
  readonly qualifier: Qualifier | null;
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
}

/** Words that can stand before one number, qualifiers and fillers together. */
const MOST_WORDS = 4;

/**
 * The qualifiers around an amount; of two the bound wins over "about" (codebook, section 7, 21). `share`: where a share
 * ends that stands before the amount.
 */
export function readQualifier(amount: Amount, unitEnd: number, share: number, context: Context): QualifierReading {
  const before = qualifiersBefore(amount.start, share, context);
  const first = context.behind("qualifier.behind", amount.end) ?? context.behind("qualifier.behind", unitEnd);
  const second = first && secondBehind(first, context);
  const behind = [first, second].filter((mark) => mark !== null);
  const found = [
    ...before.map((mark) => ({ ...mark, side: "before" })),
    ...behind.map((mark) => ({ ...mark, side: "behind" })),
  ];
  const bound = found.find((mark) => mark.value !== "about" && mark.value !== "exactly");
  const chosen = bound ?? found[0];
  return {
    qualifier: (chosen?.value as Qualifier | undefined) ?? null,
    start: Math.min(amount.start, ...before.map((mark) => mark.start)),
    end: Math.max(unitEnd, ...behind.map((mark) => mark.end)),
    rules: found.map((mark) => `qualifier.${mark.side}:${mark.phrase}`),
  };
}

/** "1천|여 명| 가까이", "3000|여|명을 넘어선": another behind the first, or from its counter on. */
function secondBehind(first: { start: number; end: number }, context: Context) {
  for (let at = first.end; at > first.start; at--) {
    const found = context.behind("qualifier.behind", at);
    if (found && found.end > first.end) return found;
  }
  return null;
}

/** "половина | от | 11 000": right behind a share a word that could bound the number says of what it is one. */
function qualifiersBefore(start: number, share: number, context: Context) {
  const found = [];
  let at = start;
  for (let word = 0; word < MOST_WORDS; word++) {
    const qualifier = context.before("qualifier.before", at);
    const next = qualifier ?? context.before("filler", at);
    if (!next || (next.start - share <= 1 && opensRanges(next.start, at, context))) break;
    if (qualifier) found.push(qualifier);
    at = next.start;
  }
  return found;
}

/** "от 11 000 до 12 000": a word that may begin a range. */
function opensRanges(start: number, end: number, context: Context): boolean {
  const opening = context.before("range", end);
  return opening?.value === "open" && opening.start === start;
}
