import { describe, expect, it } from "vitest";
import { againstFrozen } from "../../components/library/comparisons/against-frozen";
import { comparisonAsText } from "../../components/library/comparisons/as-text";
import { chosenBy, today } from "../../components/library/comparisons/chosen";
import { verdictsThen } from "../../components/library/comparisons/verdicts-then";
import { changedSince } from "../../core/comparison/saved";
import { loadLocale } from "../../locales/locale";
import { freeze } from "../../store/comparisons";
import type { ClaimInArticle } from "../../store/in-article";
import type { ComparisonFilters, ComparisonRecord } from "../../store/records";
import { makeShown } from "./make";

const EN = await loadLocale("en", ["en-GB"]);

const open: ComparisonFilters = { measures: [], sources: [], from: null, to: null, identities: [] };
const early = makeShown({ asOf: "2025-01" }, { identity: "early" });
const late = makeShown({ asOf: "2025-04-28", source: "ua.gov" }, { identity: "late" });
const undated = makeShown({ asOf: null, measure: "troops.sent" }, { identity: "undated" });
const rejected = makeShown({}, { identity: "rejected", review: { verdict: "rejected" } });

const chosen = (filters: Partial<ComparisonFilters>): string[] =>
  chosenBy({ ...open, ...filters }, [early, late, undated, rejected]).map(({ claim }) => claim.identity);

describe("what a comparison chooses", () => {
  it("is all that is open to it, but nothing that was rejected", () => {
    expect(chosen({})).toEqual(["early", "late", "undated"]);
    expect(chosen({ measures: ["troops.sent"] })).toEqual(["undated"]);
    expect(chosen({ sources: ["ua.gov"] })).toEqual(["late"]);
    expect(chosen({ identities: ["early", "rejected"] })).toEqual(["early"]);
  });

  it("goes by days in the precision they have; what has none fits only where none is asked for", () => {
    expect(chosen({ from: "2025-01-20" })).toEqual(["early", "late"]);
    expect(chosen({ to: "2025-04-27" })).toEqual(["early"]);
    expect(chosen({ from: "2025-02-01" })).toEqual(["late"]);
  });
});

describe("a comparison of single figures", () => {
  it("looks also at what was read later on the same measures, and at nothing else", () => {
    const times = { createdAt: "2025-05-01T10:00:00.000Z", changedAt: "", deletedAt: null };
    const filters = { ...open, identities: ["late"] };
    const frozen = [freeze(late)];
    const saved = { ...times, id: "1", name: "", question: "", note: "", filters, frozen, forgotten: 0 };
    const read = { firstReadAt: "2025-06-01T10:00:00.000Z" };
    const newer = makeShown({}, { identity: "newer", article: read });
    const other = makeShown({ measure: "troops.sent" }, { identity: "other", article: read });
    const found = today(saved, [early, late, newer, other]).map(({ claim }) => claim.identity);
    expect(found).toEqual(["late", "newer"]);
  });
});

describe("what has changed since", () => {
  it("is new, changed or gone, each told apart", () => {
    const corrected = { ...late, claim: { ...late.claim, best: 700, high: 700, low: 700 } };
    const since = changedSince([freeze(early), freeze(late)], [corrected, undated]);
    expect(since.fresh).toEqual([undated]);
    expect(since.changed.map(({ before, now }) => [before.claim.best, now.claim.best])).toEqual([[600, 700]]);
    expect(since.gone.map(({ identity }) => identity)).toEqual(["early"]);
  });

  it("is nothing where all is as it was", () => {
    expect(changedSince([freeze(early)], [early])).toEqual({ fresh: [], changed: [], gone: [] });
  });
});

describe("a figure that came after a comparison was saved", () => {
  it("stands against what was saved", () => {
    const saved = makeShown({ asOf: "2024-12-13", low: 300, best: 300, high: 300 });
    const verdict = againstFrozen([late, early], [freeze(saved)]).get("early");
    expect(verdict).toMatchObject({ kind: "updated", other: { id: saved.claim.identity } });
    expect(againstFrozen([late], []).size).toBe(0);
  });
});

const savedAs = (figures: readonly ClaimInArticle[]): ComparisonRecord => {
  const times = { createdAt: "2025-05-01T10:00:00.000Z", changedAt: "", deletedAt: null };
  const words = { id: "1", name: "How many dead?", question: "", note: "", forgotten: 0 };
  return { ...times, ...words, filters: open, frozen: figures.map(freeze) };
};

const NOTHING = { fresh: [], changed: [], gone: [] };

describe("a comparison as text", () => {
  it("has no denial as a claim, and nothing of the reader's as the source's own", () => {
    const thousand = { low: 1800, best: 1800, high: 1800 };
    const denied = makeShown({ ...thousand, source: "ru.mod", stance: "denies", asOf: "2025-01-17" });
    const corrected = makeShown(thousand, {
      review: { verdict: "corrected", correction: { low: 1200, best: 1200, high: 1200 } },
    });
    const text = comparisonAsText(savedAs([denied, corrected]), NOTHING, EN);
    expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual([
      "- Denied: 1,800 (Russia’s defence ministry, without reservation, as of 17 Jan 2025)",
      "- 1,200 (South Korea’s spy agency (NIS), without reservation, as of 28 Apr 2025, corrected by you (read as 1,800))",
    ]);
  });

  it("has the question, each figure with who says so, the sentence and where it stands", () => {
    const times = { createdAt: "2025-05-01T10:00:00.000Z", changedAt: "", deletedAt: null };
    const filters = { ...open, measures: ["casualties.killed"], from: "2025-01-01" };
    const draft = { name: "How many dead?", question: "", note: "Ask again.", filters, frozen: [freeze(late)] };
    const text = comparisonAsText({ ...draft, ...times, id: "1", forgotten: 0 }, NOTHING, EN);
    expect(text.split("\n")).toEqual([
      "How many dead?",
      expect.stringMatching(/^As of 1 May 2025/),
      "Measures: Killed · Sources: all · From 1 Jan 2025",
      "Ask again.",
      "",
      "North Korean soldiers killed",
      "- 600 (Ukraine’s government (Kyiv), without reservation, as of 28 Apr 2025)",
      "  “The agency counts 600 dead.”",
      `  The Courier, 28 Apr 2025, ${late.article.urls[0]}`,
      "",
      "Since then",
      "Nothing has changed.",
    ]);
  });

  it("has how the figures stood beside each other, and what has changed since", () => {
    const seoul = makeShown({ low: 300, best: 300, high: 300, asOf: "2025-04-28" }, { identity: "a" });
    const kyiv = makeShown(
      { low: 900, best: 900, high: 900, source: "ua.gov", asOf: "2025-04-28" },
      { article: { publisher: "The Post" } },
    );
    const is = makeShown({ low: 400, best: 400, high: 400, asOf: "2025-04-28" }, { article: { id: seoul.article.id } });
    const since = changedSince([freeze(seoul)], [is]);
    const lines = comparisonAsText(savedAs([seoul, kyiv]), since, EN).split("\n");
    expect(lines.find((line) => line.startsWith("  ") && line.includes("900"))).toMatch(/Kyiv/);
    expect(lines.slice(lines.indexOf("Since then"))).toEqual([
      "Since then",
      "1 figure changed",
      expect.stringMatching(/^- 400 \(/),
      "  “The agency counts 600 dead.”",
      expect.stringMatching(/^ {2}The Courier, /),
      expect.stringMatching(/^ {2}edited in the article, was 300 \(/),
    ]);
  });
});

describe("how the figures of a saved comparison stood", () => {
  it("is told of each against those of other articles", () => {
    const low = { low: 300, best: 300, high: 300, asOf: "2025-04-28" };
    const seoul = makeShown(low, { identity: "seoul" });
    const kyiv = makeShown({ ...low, low: 900, best: 900, high: 900, source: "ua.gov" }, { identity: "kyiv" });
    const verdicts = verdictsThen([freeze(seoul), freeze(kyiv)]);
    expect(verdicts.get("seoul")?.map(({ kind, other }) => [kind, other?.id])).toEqual([["differs", "kyiv"]]);
    expect(verdicts.get("kyiv")?.[0]?.factor).toBe(3);
  });
});

describe("what a comparison of picked figures looks at today", () => {
  it("is also what an article says now in the place of one of them", () => {
    const picked = makeShown({}, { identity: "was" });
    const saved = { ...savedAs([picked]), filters: { ...open, identities: ["was"] } };
    const read = { id: picked.article.id, firstReadAt: "2025-04-28T00:00:00.000Z" };
    const inPlace = makeShown({ low: 700, best: 700, high: 700 }, { identity: "is", article: read });
    const other = makeShown({ source: "ua.gov" }, { identity: "other", article: read });
    expect(today(saved, [inPlace, other]).map(({ claim }) => claim.identity)).toEqual(["is"]);
  });
});
