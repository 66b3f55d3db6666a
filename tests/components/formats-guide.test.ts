import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { libraryFigure } from "../../components/library/figure/library-figure";
import { citedArticle } from "../../components/library/out/cited-article";
import { figuresAsJsonLd } from "../../components/library/out/linked-data";
import { articlesAsCsl } from "../../components/library/out/write-csl";
import { articlesAsRis } from "../../components/library/out/write-ris";
import { loadLocale } from "../../locales/locale";
import { makeShown } from "./make";

const en = await loadLocale("en", ["en-GB"]);

const guide = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
/** What stands in the guide between the marks of a kind of text. */
const exampleIn = (kind: string): string => guide.match(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, "m"))?.[1] ?? "";

const SENTENCE =
  "At least 300 North Korean soldiers have been killed fighting for Russia in the Kursk region, " +
  "South Korea’s National Intelligence Service told lawmakers on Monday.";
const shown = makeShown(
  {
    ...{ low: 300, best: 300, high: null, qualifier: "atLeast", asOf: "2025-01-13" },
    ...{ quote: SENTENCE, start: 0, end: 12 },
  },
  {
    identity: "4f1c",
    article: {
      ...{ id: "9b2e", urls: ["https://harbour-post.example/world/north-korea-kursk-briefing"] },
      ...{ title: "North Korean dead in Kursk: what Seoul told its lawmakers", byline: "Maud Ellery" },
      ...{ publisher: "The Harbour Post", publishedAt: "2025-01-14", lastReadAt: "2026-12-01T11:40:00.000Z" },
    },
  },
);
const article = citedArticle(shown.article, ["losses"]);
const texts = new Map([["9b2e", `${SENTENCE} The briefing lasted two hours.\n\nMoscow has not commented.`]]);

describe("the guide to the formats shows what is written", () => {
  const example = { figures: [libraryFigure(shown)], articles: [article], texts };

  it("of articles, to the letter as RIS", () => {
    expect(exampleIn("ris")).toBe(articlesAsRis([article]).replaceAll("\r\n", "\n"));
  });

  it.each([
    ["json", articlesAsCsl([article])],
    ["jsonld", figuresAsJsonLd(example, en)],
  ])("of the same data as %s", (kind, file) => {
    expect(JSON.parse(exampleIn(kind))).toEqual(JSON.parse(file));
  });
});
