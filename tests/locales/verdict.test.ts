import { describe, expect, it } from "vitest";
import { reckon } from "../../core/comparison/arithmetic";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { verdictOn } from "../../core/comparison/verdict";
import { relations } from "../../core/topics/dprk-russia/relations";
import { localeFor } from "../../locales/locale";
import { sumInWords } from "../../locales/sum";
import { verdictInWords } from "../../locales/verdict";
import { claim, ofOneArticle } from "../comparison/make";

const EN = localeFor("en", ["en-GB"]);
const DE = localeFor("de", ["de-DE"]);

const least300 = claim(300, "kr.nis", "2025-01-13", { high: null, qualifier: "atLeast", outlet: "The Courier" });
const kyiv1800 = claim(1800, "ua.intelligence", "2025-01-17", { outlet: "The Herald" });

const said = (one: ComparedClaim, other: ComparedClaim, locale = EN): string =>
  verdictInWords(verdictOn(one, other, relations), locale);

describe("a verdict in one line", () => {
  it("says how many times, of whom, and how near in time", () => {
    expect(said({ ...kyiv1800, low: 1800 }, { ...least300, high: 300 })).toBe(
      "Six times as high as what NIS said in the same week: at least 300.",
    );
    expect(said({ ...least300, high: 300 }, kyiv1800)).toBe(
      "Kyiv’s intelligence said six times as much in the same week: 1,800.",
    );
    const yearsLater = claim(700, "us.gov", "2025-01-28");
    expect(said(yearsLater, { ...least300, high: 300 })).toBe(
      "2.3 times as high as what NIS said in the same month: at least 300.",
    );
    expect(said(claim(900, "us.gov", "2025"), { ...least300, high: 300 })).toBe(
      "Three times as high as what NIS said in the same year: at least 300.",
    );
    expect(said(kyiv1800, { ...least300, high: 300 }, DE)).toBe(
      "6-mal so hoch wie die Zahl derselben Woche von NIS: mindestens 300.",
    );
  });

  it("says who denies whom", () => {
    const denial = claim(1800, "ru.gov", "2025-01-18", { stance: "denies" });
    expect(said(kyiv1800, denial)).toBe("Moscow denies this very figure (18 Jan 2025).");
    expect(said(denial, kyiv1800)).toBe("Stands against Kyiv’s intelligence: 1,800 (17 Jan 2025).");
    expect(said(kyiv1800, { ...denial, stance: "doubts" })).toBe(
      "Moscow does not believe this very figure (18 Jan 2025).",
    );
  });

  it("says where an echo stands, what was dropped, and that it was copied", () => {
    const echo = claim(300, "kr.nis", "2025-01-14");
    expect(said(echo, least300)).toBe(
      "The Courier has it from NIS too (13 Jan 2025): one origin, not two. There it reads “at least 300”.",
    );
    const quote = "At least 300 North Korean soldiers have been killed, the agency told lawmakers.";
    expect(said({ ...least300, quote }, { ...least300, quote })).toBe(
      "Word for word as in The Courier (13 Jan 2025): one origin, not two.",
    );
  });

  it("says why two figures are no comparison", () => {
    const total = claim(4700, "kr.nis", "2025-01-13", { measure: "casualties.total" });
    expect(said(least300, total)).toBe(
      "Not comparable with NIS, 4,700 (13 Jan 2025): killed only, against killed or wounded.",
    );
    expect(said(least300, claim(2000, "ua.president", "2025-09-02"))).toBe(
      "Nothing of the same time to compare with; Zelensky said 2,000, 232 days apart.",
    );
  });
});

describe("a sum", () => {
  const nis = (measure: string, best: number, unit = "people") =>
    claim(best, "kr.nis", "2025-04-30", { measure, unit });
  const written = (...claims: readonly ComparedClaim[]): string[] =>
    reckon(ofOneArticle(...claims), relations).map((reckoning) => Object.values(sumInWords(reckoning, EN)).join(": "));

  it("is written out, with what comes of it", () => {
    const parts = [nis("casualties.killed", 600), nis("casualties.wounded", 4100)];
    expect(written(...parts, nis("casualties.total", 4700))).toEqual([
      "600 + 4,100 = 4,700: comes out right (Killed or wounded)",
    ]);
    expect(written(...parts, nis("casualties.total", 5000))).toEqual([
      "600 + 4,100 = 4,700: leaves 300 of 5,000 unnamed (Killed or wounded)",
    ]);
    expect(
      written(nis("casualties.share", 40, "percent"), nis("troops.sent", 11000), nis("casualties.total", 3000)),
    ).toEqual(["40% of 11,000 = 4,400: more than the 3,000 given (Killed or wounded)"]);
    expect(written(nis("troops.returned", 2000), nis("troops.sent", 1500))).toEqual([
      "2,000 > 1,500: more “Soldiers back home” than “Soldiers sent to Russia”, which cannot be",
    ]);
  });
});
