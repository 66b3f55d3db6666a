import { isRefusal, SAME_TIME } from "./comparable";
import type { ComparedClaim } from "./compared-claim";
import type { MeasureIndex } from "./figure-index";
import { figureValue } from "./figures";
import { periodOf } from "./period";
import type { MeasureRelations } from "./relations";
import { type Level, type Timeline, UNKNOWN } from "./timeline";
import { type Verdict, type VerdictKind, verdictOn } from "./verdict";

/*
 * Thousands of figures can stand beside one, and only the nearest of each kind is told. So they are walked from its day
 * outwards, and not further than anything new can come. A test holds this to all pairs.
 */

/**
 * The verdicts on `claim` against those figures of its measure that can tell something: of each kind at least the nearest,
 * with all that are as near. `isHeard`: may this one be set against it?
 */
export function tellingVerdicts(
  claim: ComparedClaim,
  index: MeasureIndex,
  relations: MeasureRelations,
  isHeard: (other: ComparedClaim) => boolean,
): Verdict[] {
  const found = new Verdicts(claim, relations, isHeard);
  const period = periodOf(claim.asOf);
  found.walkSide("before", index.ofOrigin(claim), "updated", "sameOrigin");
  found.walkSide("after", index.ofOrigin(claim), "superseded", "sameOrigin");
  found.lookAt(index.ofSentence(claim));
  found.walkNear(index.ofFigure(claim, !isRefusal(claim)).from(period), "denied");
  found.walkNear(index.ofStance(isRefusal(claim)).from(period), "differs", "close", "agrees");
  // A denial is no count: beside it stands what others count.
  if (isRefusal(claim)) found.walkNear(index.ofStance(false).from(period), "notComparable");
  found.walkToFirst(index.timeline.from(period));
  return found.all;
}

class Verdicts {
  readonly #claim: ComparedClaim;
  readonly #relations: MeasureRelations;
  readonly #isHeard: (other: ComparedClaim) => boolean;
  readonly #byOther = new Map<ComparedClaim, Verdict>();

  constructor(claim: ComparedClaim, relations: MeasureRelations, isHeard: (other: ComparedClaim) => boolean) {
    this.#claim = claim;
    this.#relations = relations;
    this.#isHeard = isHeard;
  }

  get all(): Verdict[] {
    return [...this.#byOther.values()];
  }

  /** Level by level until each of `kinds` was found, and not further than `SAME_TIME`. */
  walkNear(levels: Iterable<Level>, ...kinds: readonly VerdictKind[]): void {
    const missing = new Set(kinds);
    for (const { days, claims } of levels) {
      if (days > SAME_TIME || missing.size === 0) return;
      this.lookAt(claims, missing);
    }
  }

  /** All levels; behind the one with the last of `kinds` only those that may break a series, and those without a date. */
  walkSide(side: "before" | "after", origin: Timeline, ...kinds: readonly VerdictKind[]): void {
    const missing = new Set(kinds);
    const mayBreak = this.#mayBreak(side);
    for (const { days, claims } of origin.from(periodOf(this.#claim.asOf), side)) {
      const isAll = missing.size > 0 || days === UNKNOWN;
      this.lookAt(isAll ? claims : claims.filter(mayBreak), missing);
    }
  }

  /** Takes the kinds of the verdicts on these out of `missing`. Returns how many there are. */
  lookAt(claims: readonly ComparedClaim[], missing = new Set<VerdictKind>()): number {
    const verdicts = claims.flatMap((other) => this.#look(other) ?? []);
    for (const { kind } of verdicts) missing.delete(kind);
    return verdicts.length;
  }

  /** Level by level until one has any verdict at all. */
  walkToFirst(levels: Iterable<Level>): void {
    for (const { claims } of levels) if (this.lookAt(claims) > 0) return;
  }

  /** Of a count that only grows: can a figure from before or after break its series? */
  #mayBreak(side: "before" | "after"): (other: ComparedClaim) => boolean {
    const own = figureValue(this.#claim) ?? 0;
    if (!this.#relations.runningTotals.includes(this.#claim.measure)) return () => false;
    return (other) => {
      const its = figureValue(other) ?? 0;
      return side === "before" ? its > own : its < own;
    };
  }

  #look(other: ComparedClaim): Verdict | null {
    const known = this.#byOther.get(other);
    if (known) return known;
    if (!this.#isHeard(other)) return null;
    const verdict = verdictOn(this.#claim, other, this.#relations);
    this.#byOther.set(other, verdict);
    return verdict;
  }
}
