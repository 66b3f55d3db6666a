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

/** The qualifiers around an amount; of two the bound wins over "about" (codebook, section 7, 21). */
export function readQualifier(amount: Amount, unitEnd: number, context: Context): QualifierReading {
  const before = qualifiersBefore(amount.start, context);
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

function qualifiersBefore(start: number, context: Context) {
  const found = [];
  let at = start;
  for (let word = 0; word < MOST_WORDS; word++) {
    const qualifier = context.before("qualifier.before", at);
    const next = qualifier ?? context.before("filler", at);
    if (!next) break;
    if (qualifier) found.push(qualifier);
    at = next.start;
  }
  return found;
}
