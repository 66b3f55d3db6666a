import { describe, expect, it } from "vitest";
import { shownClaim } from "../../components/claim/shown-claim";
import { ChipLine } from "../../components/reading/chip-line";
import { chipsOf } from "../../components/reading/chips";
import { disputedFirst } from "../../components/reading/disputed-first";
import { verdictsOf } from "../../components/verdict/verdicts";
import type { Claim } from "../../core/claims/claim";
import { loadLocale } from "../../locales/locale";
import type { ClaimInArticle } from "../../store/in-article";
import { makeShown } from "./make";
import { rendered, textOf } from "./page";

const en = await loadLocale("en", ["en-GB"]);
const figure = (measure: string, source: string, best: number, asOf: string, change: Partial<Claim> = {}) =>
  makeShown({ measure, source, low: best, best, high: best, asOf, ...change });

/** What the chips say of an article with these figures, after these others. */
function chipsFor(own: readonly ClaimInArticle[], others: readonly ClaimInArticle[]) {
  const head = makeShown().article;
  const claims = own.map(shownClaim);
  const groups = [...Map.groupBy(claims, ({ claim }) => claim.measure)];
  const verdicts = new Map(
    groups.flatMap(([measure, alike]) => {
      const same = others.filter(({ claim }) => claim.measure === measure);
      return [...verdictsOf(alike, { same, related: [] }, head)];
    }),
  );
  return { groups, chips: chipsOf(claims, verdicts, head, en), keys: claims.map(({ key }) => key) };
}

const said = ({ chips, keys }: ReturnType<typeof chipsFor>): string[] =>
  [...rendered(<ChipLine keys={keys} chips={chips} />).querySelectorAll<HTMLElement>(".chip")].map(textOf);

const KILLED = "casualties.killed";
const killed = figure(KILLED, "kr.nis", 300, "2025-01-13");
const sent = figure("troops.sent", "kr.nis", 11_000, "2025-01-13");
const captured = figure("casualties.captured", "kr.nis", 2, "2025-01-13");

describe("the line of chips", () => {
  it("says how many figures are disputed and by whom, outdated, and had by nobody else", () => {
    const others = [
      figure(KILLED, "ua.gov", 1_800, "2025-01-14"),
      figure("troops.sent", "kr.nis", 12_000, "2025-03-01"),
    ];
    expect(said(chipsFor([killed, sent, captured], others))).toEqual([
      "3 figures",
      "≠ 1 disputed by Kyiv",
      "→ 1 outdated",
      "◇ 1 nobody else has",
    ]);
  });

  it("names the two who are farthest off, and counts the others", () => {
    const sources = ["ua.gov", "us.gov", "uk.gov"];
    const others = sources.map((source, index) => figure(KILLED, source, 1_800 + index * 1_000, "2025-01-14"));
    expect(said(chipsFor([killed], others))).toContain("≠ 1 disputed by London, Washington and one more");
  });

  it("has a figure that the article tells as denied disputed by whoever denies it", () => {
    const denial = figure(KILLED, "ru.mod", 1_800, "2025-01-17", { stance: "denies" });
    const others = [figure(KILLED, "ua.gov", 1_800, "2025-01-14")];
    expect(said(chipsFor([denial], others))).toEqual(["1 figure", "≠ 1 disputed by Russia’s defence ministry"]);
  });

  it("counts each figure once, however many contradict it", () => {
    const others = [figure(KILLED, "ua.gov", 1_800, "2025-01-14"), figure(KILLED, "us.gov", 900, "2025-01-14")];
    const { chips } = chipsFor([killed, sent], others);
    expect(chips.map(({ kind, keys }) => [kind, keys])).toEqual([
      ["disputed", [killed.claim.identity]],
      ["alone", [sent.claim.identity]],
    ]);
  });
});

describe("the measures of an article", () => {
  it("begin with what is disputed, and else keep their order", () => {
    const { groups, chips } = chipsFor([sent, captured, killed], [figure(KILLED, "ua.gov", 1_800, "2025-01-14")]);
    expect(disputedFirst(groups, chips).map(([measure]) => measure)).toEqual([
      KILLED,
      "troops.sent",
      "casualties.captured",
    ]);
  });
});
