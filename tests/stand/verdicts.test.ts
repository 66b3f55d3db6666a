import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Analysis, analyse } from "../../core/analyse";
import { type Reckoning, reckon } from "../../core/comparison/arithmetic";
import { compareArticle } from "../../core/comparison/compare";
import type { ComparedClaim } from "../../core/comparison/compared-claim";
import { editsBetween, type ReadVersion } from "../../core/comparison/edits";
import { isCopied, reuseBetween, sentenceKeys } from "../../core/comparison/reuse";
import { positionsOf } from "../../core/comparison/statements";
import type { Verdict, VerdictKind } from "../../core/comparison/verdict";
import { knowledge } from "../../core/knowledge";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { relations } from "../../core/topics/dprk-russia/relations";
import { standHost } from "../../scripts/browsers/stand-hosts";
import { parse } from "../page/parse";
import { EDITED, SAMPLES } from "./samples";

function read(host: string, path: string): Analysis {
  const html = readFileSync(new URL(`pages/${host}${path}.html`, import.meta.url), "utf8");
  const article = readArticle(parse(html), `http://${standHost(host)}:8017${path}`);
  if (isPageProblem(article)) throw new Error(article.sentence);
  return analyse(article, knowledge);
}

const READ = new Map(
  SAMPLES.filter(({ figures }) => figures !== null).map(({ host, path }) => [host + path, read(host, path)]),
);

function claimsOf(page: string): ComparedClaim[] {
  const { article, claims } = READ.get(page) as Analysis;
  return claims.map((claim) => ({
    ...claim,
    id: `${page} ${claim.start} ${claim.measure}`,
    articleId: page,
    outlet: article.publisher,
  }));
}

/** The telling verdict on each figure of a page: against all pages read before it, or all there are. */
function verdictsOn(page: string, against: "before" | "all"): Verdict[] {
  const pages = [...READ.keys()];
  const others = against === "all" ? pages : pages.slice(0, pages.indexOf(page));
  const verdicts = compareArticle(claimsOf(page), others.flatMap(claimsOf), relations);
  return [...verdicts.values()].flatMap((found) => found[0] ?? []);
}

/** Where a walk through the stand, in its order, meets each verdict; the guide names the same pages. */
const WHERE: Readonly<Record<VerdictKind, string>> = {
  first: "kurier-am-sund/politik/geheimdienst-verluste-kursk",
  sameOrigin: "harbour-post/world/north-korea-kursk-briefing",
  differs: "weltblick24/ausland/verluste-hur",
  agrees: "northern-ledger/amp/western-officials-kursk",
  close: "datenwerk/zahlen-im-vergleich",
  denied: "harbour-post/world/moscow-denies-count",
  superseded: "harbour-post/world/kremlin-fake-news",
  updated: "tageszeile/live/krieg-30-april",
  breaksSeries: "capital-wire/news/kyiv-lowers-count",
  notComparable: "kurier-am-sund/politik/pioniere-kursk",
};

const guide = readFileSync(new URL("README.md", import.meta.url), "utf8");

describe("the stand holds", () => {
  it.each(Object.entries(WHERE))("the verdict %s, on %s", (kind, page) => {
    expect(verdictsOn(page, "before").map((verdict) => verdict.kind)).toContain(kind);
    const row = guide.split("\n").find((line) => line.startsWith(`| \`${kind}\` `)) ?? "";
    expect(row).toContain(page);
  });

  it("a copy: word for word, more than a quoted sentence", () => {
    const copy = "ostsee-echo/nordkorea-kursk-300";
    expect(verdictsOn(copy, "before").some((verdict) => verdict.isCopied)).toBe(true);
    const [own, original] = [copy, WHERE.first].map((page) => sentenceKeys(READ.get(page)?.article.text ?? ""));
    expect(isCopied(reuseBetween(own ?? new Set(), original ?? new Set()))).toBe(true);
  });

  it("sums of parts and of a share", () => {
    const sums = (page: string) =>
      reckon(claimsOf(page), relations).map(({ kind, value, outcome }: Reckoning) => [kind, value, outcome]);
    expect(sums("the-meridian/print/two-deployments")).toEqual([["sum", 4700, "fits"]]);
    expect(sums("continental/security/kremlin-confirms")).toEqual([["share", 4400, "fits"]]);
  });

  it("an article that was edited and does not say so", () => {
    const version = (readAt: string, { article, claims }: Analysis): ReadVersion => {
      const named = claims.map((claim) => ({
        ...claim,
        id: `${readAt} ${claim.start}`,
        identity: `${readAt} ${claim.start}`,
      }));
      return { readAt, modifiedAt: article.modifiedAt, text: article.text, claims: named };
    };
    const { host, path, edition } = EDITED;
    const edits = editsBetween([version("1", read(host, path)), version("2", read(host, `${path}.${edition}`))]);
    expect(edits.map(({ kind, before, after, isSilent }) => [kind, before?.best, after?.best, isSilent])).toEqual([
      ["dropped", 2700, undefined, true],
      ["changed", 300, 400, true],
    ]);
  });

  it("a position that changed: Moscow denied in October and confirmed in April", () => {
    const said = [...READ.values()].flatMap(({ article, statements }) =>
      statements
        .filter(({ proposition }) => proposition === "presence")
        .map((statement) => ({ statement, article: { date: article.publishedAt ?? "" } })),
    );
    const moscow = positionsOf(said).find(({ source }) => source === "ru.gov");
    expect(moscow?.positions.map(({ stance, first }) => [stance, first.article.date.slice(0, 7)])).toEqual([
      ["confirms", "2025-04"],
      ["denies", "2024-10"],
    ]);
  });
});
