import { boundsOf, rangeBounds } from "./bounds";
import { type Context, contextOf } from "./context";
import { isOpen, kindOf } from "./kinds";
import { withNeighbours } from "./neighbours";
import type { NumberReader } from "./number-reader";
import { readNumerals } from "./numerals";
import { readQualifier } from "./qualifiers";
import type { Bounds, Qualifier, Quantity } from "./quantity";
import { type Amount, readAmounts } from "./ranges";
import { withSameAgain } from "./same-again";
import { shapesOf } from "./shapes";
import { readUnit } from "./units";
import { readVeto, type Surroundings } from "./vetoes";

const MAY_HOLD_NUMBER = /[\p{L}\p{N}]/u;

/** Every number of `text` with its qualifier, bounds and unit, in order. Time is linear in the text. */
export function readQuantities(text: string, reader: NumberReader): Quantity[] {
  if (!MAY_HOLD_NUMBER.test(text)) return [];
  const numerals = readNumerals(text, reader);
  if (numerals.length === 0) return [];
  const context = contextOf(text, reader);
  const surroundings = { context, reader, shapes: shapesOf(text) };
  const amounts = withoutRepeats(readAmounts(numerals, context), text);
  const quantities = amounts
    .map((amount, i) => quantityOf(amount, shareBefore(amounts[i - 1]), surroundings))
    .filter(isCountable);
  return withSameAgain(withNeighbours(quantities, text, reader.joints), text, reader);
}

/** More than a number can hold is none: four hundred digits in a row count nothing. */
function isCountable({ low, best, high }: Quantity): boolean {
  return [low, best, high].every((bound) => bound === null || Number.isFinite(bound));
}

/** "forty-five (45)": a number said again in a bracket right behind it. */
function withoutRepeats(amounts: readonly Amount[], text: string): Amount[] {
  return amounts.filter((amount, i) => {
    const last = amounts[i - 1];
    const isAgain = last && !last.second && !amount.second && last.first.value === amount.first.value;
    return !isAgain || text.slice(last.end, amount.start) !== " (" || text.charAt(amount.end) !== ")";
  });
}

/** Where the share before an amount ends; far before all where there is none. */
function shareBefore(last: Amount | undefined): number {
  return last?.first.kind === "fraction" ? last.end : Number.NEGATIVE_INFINITY;
}

function quantityOf(read: Amount, share: number, surroundings: Surroundings): Quantity {
  const { context } = surroundings;
  const unit = readUnit(read, context);
  const found = readQualifier({ ...read, start: unit.start }, unit.end, share, context);
  const amount = asPart(asOne(read, found.qualifier !== null), unit.unit, context);
  const qualifier = qualifierOf(amount, found.qualifier ?? amount.first.inner ?? null);
  const start = Math.min(amount.start, unit.start, found.start);
  const end = Math.max(unit.end, found.end);
  const named = unit.unit ?? (amount.first.kind === "fraction" ? "percent" : null);
  const standing = { start, end, isQualified: found.qualifier !== null, hasUnit: unit.unit !== null };
  const veto = readVeto(amount, standing, surroundings);
  return {
    text: context.text.slice(start, end),
    start,
    end,
    numberStart: amount.numberStart,
    numberEnd: amount.end,
    ...bounds(amount, qualifier),
    qualifier,
    unit: named,
    rate: unit.rate,
    kind: kindOf(veto, named),
    veto: isOpen(veto) ? null : veto,
    isFraction: amount.first.kind === "fraction",
    rules: [amount.second ? "number.range" : amount.first.rule, ...unit.rules, ...found.rules],
  };
}

/** "half a percentage point", "half an hour": no half of all. */
function asPart(amount: Amount, unit: string | null, context: Context): Amount {
  const { first, end } = amount;
  if (first.kind !== "fraction") return amount;
  if (unit !== "percent" && context.behind("veto.behind", end)?.value !== "duration") return amount;
  return { ...amount, first: { ...first, kind: "cardinal", value: first.value / 100 } };
}

/** "около тысячи": qualified, a plural that may be one of its scale is that one. */
function asOne(amount: Amount, isQualified: boolean): Amount {
  if (!isQualified) return amount;
  const { ends: _, ...oneOfScale } = amount.first;
  return amount.first.maybeOne
    ? { ...amount, first: { ...oneOfScale, kind: "cardinal", rule: "number.oneOfScale" } }
    : amount;
}

function qualifierOf(amount: Amount, read: Qualifier | null): Qualifier {
  if (amount.second) return "between";
  if (amount.first.kind === "vague") return "vague";
  return read ?? "exactly";
}

function bounds(amount: Amount, qualifier: Qualifier): Bounds {
  const { first, second } = amount;
  if (second) return rangeBounds(first.value, second.value);
  return first.ends ? rangeBounds(first.ends.low, first.ends.high) : boundsOf(first.value, qualifier);
}
