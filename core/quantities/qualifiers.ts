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
  const behind = context.behind("qualifier.behind", amount.end) ?? context.behind("qualifier.behind", unitEnd);
  const found = [
    ...before.map((mark) => ({ ...mark, side: "before" })),
    ...(behind ? [{ ...behind, side: "behind" }] : []),
  ];
  const bound = found.find((mark) => mark.value !== "about" && mark.value !== "exactly");
  const chosen = bound ?? found[0];
  return {
    qualifier: (chosen?.value as Qualifier | undefined) ?? null,
    start: Math.min(amount.start, ...before.map((mark) => mark.start)),
    end: Math.max(unitEnd, behind?.end ?? 0),
    rules: found.map((mark) => `qualifier.${mark.side}:${mark.phrase}`),
  };
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
