import type { ComparedClaim } from "./compared-claim";
import { daysApart, type Period, periodOf } from "./period";

/** How far a figure lies whose date is not known. */
export const UNKNOWN = Number.POSITIVE_INFINITY;

/** Figures that lie equally far from a day. */
export interface Level {
  /** Days; 0 where they may be of one day, `UNKNOWN` where a date is not known. */
  readonly days: number;
  readonly claims: readonly ComparedClaim[];
}

interface Day {
  readonly day: number;
  readonly claims: readonly ComparedClaim[];
}

/** A month or a year. */
interface Span {
  readonly period: Period;
  readonly claims: readonly ComparedClaim[];
}

/** Figures in the order of time, to be walked from any day outwards without looking at the others. */
export class Timeline {
  readonly #all: readonly ComparedClaim[];
  /** Those that hold for a day, by it; then those for a month or a year, of which there are few; those without date. */
  readonly #days: readonly Day[];
  readonly #spans: Span[] = [];
  readonly #undated: readonly ComparedClaim[];

  constructor(claims: readonly ComparedClaim[]) {
    this.#all = claims;
    const byPeriod = Map.groupBy(claims, ({ asOf }) => periodOf(asOf));
    const days: Day[] = [];
    this.#undated = byPeriod.get(null) ?? [];
    for (const [period, own] of byPeriod) {
      if (!period) continue;
      if (period.from < period.to) this.#spans.push({ period, claims: own });
      else days.push({ day: period.from, claims: own });
    }
    this.#days = days.sort((one, other) => one.day - other.day);
  }

  /** From `period` outwards, the nearest first; `side`: only what it overlaps and what lies before or after it. */
  *from(period: Period | null, side?: "before" | "after"): Generator<Level> {
    if (!period) {
      yield { days: UNKNOWN, claims: this.#all };
      return;
    }
    const first = this.#firstFrom(period.from);
    const levels = [this.#after(period, first, side === "before"), this.#spansFrom(period, side)];
    if (side !== "after") levels.push(this.#before(period, first - 1));
    yield* merged(levels);
    yield { days: UNKNOWN, claims: this.#undated };
  }

  *#before({ from }: Period, last: number): Generator<Level> {
    for (let at = last; at >= 0; at--) yield levelOf(this.#days[at], (day) => from - day);
  }

  *#after({ to }: Period, first: number, isOverlapOnly: boolean): Generator<Level> {
    for (let at = first; at < this.#days.length; at++) {
      const level = levelOf(this.#days[at], (day) => Math.max(0, day - to));
      if (isOverlapOnly && level.days > 0) return;
      yield level;
    }
  }

  *#spansFrom(period: Period, side?: "before" | "after"): Generator<Level> {
    const onSide = this.#spans.filter(({ period: { from, to } }) =>
      side === "before" ? from <= period.to : side !== "after" || to >= period.from,
    );
    const levels = onSide.map((span) => ({ days: daysApart(span.period, period) ?? UNKNOWN, claims: span.claims }));
    yield* levels.sort((one, other) => one.days - other.days);
  }

  /** The place of the first day that is not before this one. */
  #firstFrom(day: number): number {
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle]?.day ?? day) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function levelOf(day: Day | undefined, distance: (day: number) => number): Level {
  return day ? { days: distance(day.day), claims: day.claims } : { days: UNKNOWN, claims: [] };
}

/** Levels of several lists, each of which has the nearest first, as one such list; equally far ones are one level. */
function* merged(lists: readonly Generator<Level>[]): Generator<Level> {
  const heads = lists.map((list) => ({ list, head: list.next() }));
  for (;;) {
    const open = heads.filter(({ head }) => !head.done);
    const days = Math.min(...open.map(({ head }) => (head.value as Level).days));
    if (open.length === 0) return;
    const claims: ComparedClaim[] = [];
    for (const one of open) {
      for (; !one.head.done && one.head.value.days === days; one.head = one.list.next())
        for (const claim of one.head.value.claims) claims.push(claim);
    }
    yield { days, claims };
  }
}
