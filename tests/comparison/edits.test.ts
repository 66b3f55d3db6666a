import { describe, expect, it } from "vitest";
import { editsBetween, type ReadClaim, type ReadVersion } from "../../core/comparison/edits";
import { makeClaim } from "../store/make";

let count = 0;

const figure = (identity: string, best: number, change: Partial<ReadClaim> = {}): ReadClaim => ({
  ...makeClaim({ low: best, best, high: best, quote: `The agency counts ${best} dead.` }),
  ...{ id: `claim ${++count}`, identity },
  ...change,
});

function version(readAt: string, claims: readonly ReadClaim[], modifiedAt: string | null = null): ReadVersion {
  return { readAt, modifiedAt, text: claims.map(({ quote }) => quote).join("\n\n"), claims };
}

const summary = (...versions: readonly ReadVersion[]): string[] =>
  editsBetween(versions).map(({ kind, before, after }) => `${kind} ${before?.best ?? "-"} ${after?.best ?? "-"}`);

describe("silent edits", () => {
  it("are none where nothing changed, or the article was read once", () => {
    expect(summary(version("1", [figure("a", 600)]))).toEqual([]);
    expect(summary(version("1", [figure("a", 600)]), version("2", [figure("a", 600)]))).toEqual([]);
  });

  it("are a figure that is another, with both sentences and both times", () => {
    const [edit] = editsBetween([version("1", [figure("a", 600)]), version("2", [figure("b", 700)])]);
    expect(edit).toMatchObject({
      kind: "changed",
      readBefore: "1",
      readAfter: "2",
      before: { quote: "The agency counts 600 dead." },
      after: { quote: "The agency counts 700 dead." },
    });
  });

  it("tell added from dropped where measure or source differ", () => {
    const versions = [version("1", [figure("a", 600)]), version("2", [figure("b", 700, { source: "ua.gov" })])];
    expect(summary(...versions)).toEqual(["added - 700", "dropped 600 -"]);
  });

  it("are also another source for the same figure", () => {
    const officials = figure("a", 600, { source: "us.gov", quote: "US officials count 600 dead." });
    expect(summary(version("1", [officials]), version("2", [figure("b", 600)]))).toEqual(["changed 600 600"]);
  });

  it("are none where only the sentence around a figure changed", () => {
    const again = figure("b", 600, { quote: "In April the agency counted 600 dead." });
    expect(summary(version("1", [figure("a", 600)]), version("2", [again]))).toEqual([]);
  });

  it("are none where a newer program reads the same sentence otherwise", () => {
    const quote = "The agency counts 600 dead and 4,100 wounded.";
    const before = version("1", [figure("a", 600, { quote })]);
    const wounded = figure("b", 4100, { quote, measure: "casualties.wounded" });
    expect(summary(before, version("2", [figure("a", 601, { quote }), wounded]))).toEqual([]);
    expect(summary(before, { ...before, readAt: "2", claims: [] })).toEqual([]);
  });

  it("come latest first", () => {
    const versions = [600, 700, 800].map((best, index) => version(String(index), [figure(String(best), best)]));
    expect(summary(...versions)).toEqual(["changed 700 800", "changed 600 700"]);
  });

  it("are silent unless the article says that it was changed in between", () => {
    const day = (hour: number) => `2025-04-28T0${hour}:00:00Z`;
    const silent = (modified: string | null) =>
      editsBetween([version("1", [figure("a", 600)], day(1)), version("2", [figure("b", 700)], modified)])[0]?.isSilent;
    expect([silent(null), silent(day(1)), silent(day(2))]).toEqual([true, true, false]);
  });
});
