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

  it("are none where a text was first read in part", () => {
    const [lead, middle, end] = [600, 700, 800].map((best) => figure(String(best), best));
    const at = (time: string, ...claims: ReadClaim[]) => version(`2025-04-28T${time}Z`, claims);
    const whole = [lead, middle, end] as ReadClaim[];
    const part = (time: string) => at(time, lead as ReadClaim, middle as ReadClaim);
    // The rest came while the page was open; to somebody who had read all of it before; where the text stops in a sentence.
    expect(summary(part("09:00:00"), at("09:00:03", ...whole))).toEqual([]);
    expect(summary(at("07:00:00", ...whole), part("09:00:00"), at("09:00:03", ...whole))).toEqual([]);
    const cut = { ...part("09:00:00"), text: `${lead?.quote}\n\n${middle?.quote.slice(0, 17)} …` };
    expect(summary(cut, at("19:00:00", ...whole))).toEqual([]);
    // Half of it, to somebody who logged in later.
    expect(summary(at("09:00:00", lead as ReadClaim), at("19:00:00", ...whole))).toEqual([]);
  });

  it("are those of a text that is longer in the evening, or that lost something while it grew", () => {
    const at = (time: string, ...bests: number[]) =>
      version(
        `2025-04-28T${time}Z`,
        bests.map((best) => figure(`${best}`, best)),
      );
    expect(summary(at("09:00:00", 600, 700), at("19:00:00", 600, 700, 800))).toEqual(["added - 800"]);
    expect(summary(at("09:00:00", 600, 700), at("09:00:03", 600, 800, 900))).toContain("changed 700 800");
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
