import { isRefusal, SAME_TIME } from "./comparable";
import type { ComparedClaim } from "./compared-claim";
import { figureValue } from "./figures";
import { TOLERANCE } from "./intervals";
import { originOf } from "./origins";
import { daysApart, periodOf } from "./period";
import type { MeasureRelations } from "./relations";

/** How a reckoning comes out: right, with a rest that no part names, or with more than the whole. */
export type SumOutcome = "fits" | "leaves" | "exceeds";

/** A reckoning within one article and one source. */
export interface Reckoning {
  /**
   * `sum`: different parts against their whole; `parts`: figures of one measure against the largest of them; `share`:
   * percent of a base against a count; `within`: one part against a whole that it cannot be more than.
   */
  readonly kind: "sum" | "parts" | "share" | "within";
  /** What is added up, in the order of the topic; of a share the share and its base. */
  readonly terms: readonly ComparedClaim[];
  /** What it is held against. */
  readonly total: ComparedClaim;
  /** What the terms come to. */
  readonly value: number;
  readonly outcome: SumOutcome;
}

/**
 * Everything in an article that can be reckoned up: figures of one source and one time that make each other up. What
 * merely leaves a rest is told of sums only: not every part need be named.
 */
export function reckon(claims: readonly ComparedClaim[], relations: MeasureRelations): Reckoning[] {
  const said = claims.filter((claim) => !isRefusal(claim) && figureValue(claim) !== null);
  return [...Map.groupBy(said, originOf).values()].flatMap((voice) => [
    ...voice.flatMap((total) => sumsTo(total, voice, relations)),
    ...voice.flatMap((total) => sharesOf(total, voice, relations)),
    ...largestOfEach(voice).flatMap((total) => partsOf(total, voice)),
  ]);
}

function sumsTo(total: ComparedClaim, voice: readonly ComparedClaim[], relations: MeasureRelations): Reckoning[] {
  const { parts } = relations.sums.find(({ whole }) => whole === total.measure) ?? { parts: [] };
  const terms = parts.flatMap((measure) => theOnly(measure, total, voice));
  if (terms.length >= 2) return [reckoning("sum", terms, total)];
  const within = relations.within.filter(([, whole]) => whole === total.measure);
  return within
    .flatMap(([part]) => theOnly(part, total, voice))
    .map((part) => reckoning("within", [part], total))
    .filter(({ outcome }) => outcome === "exceeds");
}

function sharesOf(total: ComparedClaim, voice: readonly ComparedClaim[], relations: MeasureRelations): Reckoning[] {
  return relations.shares
    .filter(({ count }) => count === total.measure)
    .flatMap(({ share, base }) => {
      const [percent] = theOnly(share, total, voice, "percent");
      const [whole] = theOnly(base, total, voice);
      if (!percent || !whole) return [];
      const value = (amount(percent) / 100) * amount(whole);
      return [{ kind: "share", terms: [percent, whole], total, value, outcome: outcomeOf(value, total, false) }];
    });
}

/** Parts of one measure ("11,000: 10,000 infantry and 1,000 engineers") are believed only where they come out right. */
function partsOf(total: ComparedClaim, voice: readonly ComparedClaim[]): Reckoning[] {
  const terms = voice.filter((one) => one !== total && one.measure === total.measure && isBeside(one, total));
  if (terms.length < 2) return [];
  const found = reckoning("parts", terms, total);
  return found.value === amount(total) ? [found] : [];
}

function largestOfEach(voice: readonly ComparedClaim[]): ComparedClaim[] {
  return [...Map.groupBy(voice, ({ measure }) => measure).values()].map((same) =>
    same.reduce((largest, one) => (amount(one) > amount(largest) ? one : largest)),
  );
}

function reckoning(kind: Reckoning["kind"], terms: readonly ComparedClaim[], total: ComparedClaim): Reckoning {
  const value = terms.reduce((sum, term) => sum + amount(term), 0);
  const isExact = [...terms, total].every(({ qualifier }) => qualifier === "exactly");
  return { kind, terms, total, value, outcome: outcomeOf(value, total, isExact) };
}

/** Exact figures must come out exactly, rounded ones within a tenth; an open end reaches as far as need be. */
function outcomeOf(value: number, total: ComparedClaim, isExact: boolean): SumOutcome {
  const slack = isExact ? 1 : 1 + TOLERANCE;
  const least = (total.low ?? 0) / slack;
  const most = (total.high ?? Number.POSITIVE_INFINITY) * slack;
  if (value > most) return "exceeds";
  return value < least ? "leaves" : "fits";
}

/** The one figure of this measure beside `total`; none where there are several: which of them is meant, nobody says. */
function theOnly(
  measure: string,
  total: ComparedClaim,
  voice: readonly ComparedClaim[],
  unit = total.unit,
): ComparedClaim[] {
  const found = voice.filter((one) => one.measure === measure && isBeside(one, total, unit));
  return found.length === 1 ? found : [];
}

const isBeside = (one: ComparedClaim, total: ComparedClaim, unit = total.unit): boolean =>
  one.unit === unit && (daysApart(periodOf(one.asOf), periodOf(total.asOf)) ?? 0) <= SAME_TIME;

const amount = (claim: ComparedClaim): number => figureValue(claim) ?? 0;
