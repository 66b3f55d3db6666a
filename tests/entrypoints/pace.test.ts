import { describe, expect, it } from "vitest";
import { PATIENCE, Pace } from "../../entrypoints/spotter.content/pace";

/** Looks in `time` milliseconds at a page that changes every 50; `urgedAt`: when its reader does something. */
function looksAt(time: number, urgedAt?: number): number[] {
  const pace = new Pace();
  const looks = [0];
  pace.look(0);
  let next = Number.POSITIVE_INFINITY;
  let isFinal = false;
  for (let now = 50; now <= time; now += 50) {
    if (now === urgedAt) {
      pace.urge();
      isFinal = false;
    }
    if (now >= next) {
      looks.push(now);
      pace.look(now);
      next = Number.POSITIVE_INFINITY;
      isFinal = false;
    } else if (!isFinal) ({ at: next, isFinal } = pace.changed(now));
  }
  return looks;
}

describe("how often a page is looked at", () => {
  it("is once, when it has been quiet after a change", () => {
    const pace = new Pace();
    pace.look(0);
    expect(pace.changed(5_000)).toEqual({ at: 5_000 + PATIENCE.quiet, isFinal: false });
    expect(pace.changed(5_300)).toEqual({ at: 5_300 + PATIENCE.quiet, isFinal: false });
  });

  it("is seldom on a page that never rests, and ever more so", () => {
    const looks = looksAt(600_000);
    expect(looks.length).toBeLessThan(22);
    const gaps = looks.slice(1).map((at, i) => at - (looks[i] as number));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(PATIENCE.longest + 100);
    expect(gaps.at(-1)).toBeGreaterThan(PATIENCE.longest / 2);
  });

  it("is soon again when its reader does something", () => {
    const firstAfter = (looks: readonly number[]) => (looks.find((at) => at > 30_000) ?? 0) - 30_000;
    expect(firstAfter(looksAt(60_000, 30_000))).toBeLessThan(PATIENCE.restless + 500);
    expect(firstAfter(looksAt(60_000))).toBeGreaterThan(PATIENCE.restless + 500);
  });

  it("lets nothing move a look any more that is due at its latest", () => {
    const pace = new Pace();
    pace.look(0);
    pace.changed(10_000);
    expect(pace.changed(11_700)).toEqual({ at: 12_000, isFinal: true });
  });
});
