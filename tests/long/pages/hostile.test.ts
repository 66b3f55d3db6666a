import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../core/analyse";
import { knowledge } from "../../../core/knowledge";
import { locateQuote } from "../../../core/page/find-quote";
import { looksLikeArticle } from "../../../core/page/is-article";
import { isPageProblem } from "../../../core/page/page-problem";
import { readArticle } from "../../../core/page/read-article";
import { samplePage } from "../../../core/page/sample-text";
import { parseMessage } from "../../../messages/parse";
import { HARMFUL } from "../harmful-pages";
import { hostilePage } from "../hostile-page";
import { tell } from "../tell";

const PAGES = 1_000;
const URL_ = "https://hostile.example/world/a-page-that-means-harm";
/** Milliseconds of work that a page may cause from spotting to sending, whatever else the machine does meanwhile. */
const LIMIT = 10_000;

interface Outcome {
  readonly isRead: boolean;
  readonly claims: number;
  readonly time: number;
}

/** Milliseconds that this process has worked. */
const worked = (): number => process.cpuUsage().user / 1_000;

/** What spotter and reader do with a page. Throws what they throw, and where they change the page or send what does not fit. */
function visit(html: string): Outcome {
  const { document } = parseHTML(html);
  const before = document.toString();
  const began = worked();
  looksLikeArticle(document);
  samplePage(document, 6_000);
  const article = readArticle(document, URL_);
  const analysis = isPageProblem(article) ? null : analyse(article, knowledge);
  const time = worked() - began;
  for (const { quote } of analysis?.claims ?? []) locateQuote(document, quote);
  expect(document.toString()).toBe(before);
  if (!analysis) return { isRead: false, claims: 0, time };
  expect(parseMessage(JSON.parse(JSON.stringify({ type: "reading", analysis })))).toEqual({
    type: "reading",
    analysis,
  });
  const { url, canonicalUrl } = analysis.article;
  for (const address of [url, canonicalUrl]) expect(address ?? "https:").toMatch(/^https?:/);
  return { isRead: true, claims: analysis.claims.length, time };
}

describe("pages as enemies", () => {
  it.each(Object.entries(HARMFUL))("%s", (_, html) => {
    expect(visit(html()).time).toBeLessThan(LIMIT);
  });

  it(`a thousand others, made at random`, () => {
    const counts = { pages: 0, read: 0, claims: 0, slowest: 0 };
    fc.assert(
      fc.property(hostilePage, ({ html }) => {
        const { isRead, claims, time } = visit(html);
        counts.pages++;
        if (isRead) counts.read++;
        counts.claims += claims;
        counts.slowest = Math.max(counts.slowest, time);
        expect(time).toBeLessThan(LIMIT);
      }),
      { numRuns: PAGES, seed: 20_250_428, endOnFailure: true },
    );
    tell({
      "hostile pages": counts.pages + Object.keys(HARMFUL).length,
      "of these read as articles": counts.read,
      "figures taken from them": counts.claims,
      "exceptions, and pages changed": 0,
      "milliseconds for the slowest": Math.round(counts.slowest),
    });
    // Pages that are refused at the door prove nothing.
    expect(counts.read).toBeGreaterThan(PAGES / 4);
    expect(counts.claims).toBeGreaterThan(100);
  });
});
