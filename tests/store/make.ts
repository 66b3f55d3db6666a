import type { Analysis } from "../../core/analyse";
import type { Claim, Statement } from "../../core/claims/claim";
import type { Article } from "../../core/page/article";

/** Ready-made readings for the tests. Invented outlets, invented figures. */
export function makeClaim(change: Partial<Claim> = {}): Claim {
  const reasons = { measure: [], qualifier: [], source: [], stance: [], certainty: [], asOf: [] };
  const figure = { low: 600, best: 600, high: 600, qualifier: "exactly" as const, unit: "people" };
  const said = { source: "kr.nis", via: [], surface: null, stance: "asserts" as const, certainty: "stated" as const };
  const place = { quote: "The agency counts 600 dead.", start: 18, end: 21 };
  return { measure: "casualties.killed", ...figure, ...said, ...place, asOf: "2025-04-28", reasons, ...change };
}

export function makeStatement(change: Partial<Statement> = {}): Statement {
  const reasons = { proposition: [], source: [], stance: [], certainty: [] };
  const said = { source: "kp.gov", via: [], surface: null, stance: "confirms" as const, certainty: "stated" as const };
  return { proposition: "presence", ...said, quote: "Pyongyang confirmed it.", start: 29, end: 52, reasons, ...change };
}

export const TEXT = "The agency counts 600 dead.\n\nPyongyang confirmed it.";

export function makeArticle(change: Partial<Article> = {}): Article {
  return {
    url: "https://courier.example/world/six-hundred-dead-agency-says",
    canonicalUrl: null,
    title: "Six hundred dead, agency says",
    byline: "Ann Writer",
    publisher: "The Courier",
    publishedAt: "2025-04-28T05:37:00+02:00",
    modifiedAt: null,
    language: "en",
    text: TEXT,
    blocks: [
      { start: 0, end: 27, kind: "paragraph" },
      { start: 29, end: 52, kind: "paragraph" },
    ],
    ...change,
  };
}

export function makeAnalysis(
  change: Partial<Article> = {},
  claims = [makeClaim()],
  statements = [makeStatement()],
): Analysis {
  const topics = [{ id: "dprk-russia", matched: true, score: 0.9 }];
  return { article: makeArticle(change), topics, claims, statements };
}
