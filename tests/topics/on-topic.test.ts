import { describe, expect, it } from "vitest";
import { analyse } from "../../core/analyse";
import { knowledge } from "../../core/knowledge";
import type { Article } from "../../core/page/article";

/** Paragraphs that keep the topic's people, its war and its help apart: no three sentences in a row name all. */
const FILLER = [
  "The hall was cold and the tea came late. The speakers read from paper. Nobody clapped before the end.",
  "Outside the trams had stopped for the night. A caretaker turned off the lamps. The last guests walked home.",
];

function read(title: string, ...paragraphs: readonly string[]) {
  const text = paragraphs.join("\n\n");
  let end = -2;
  const blocks = paragraphs.map((paragraph) => {
    const start = end + 2;
    end = start + paragraph.length;
    return { start, end, kind: "paragraph" as const };
  });
  const none = { url: null, canonicalUrl: null, byline: null, publisher: null, modifiedAt: null };
  const article: Article = { ...none, title, publishedAt: "2025-05-14", language: "en", text, blocks };
  return analyse(article, knowledge);
}

describe("an article that only stands near the topic", () => {
  it("is on it where a figure stands beside the topic's own and its war", () => {
    const { topics, claims } = read(
      "An evening with the general",
      FILLER[0] ?? "",
      "He had counted, he said, 300 North Koreans killed around Sudzha in Russia.",
      FILLER[1] ?? "",
    );
    expect(topics[0]).toMatchObject({ matched: true });
    expect(claims).toMatchObject([{ measure: "casualties.killed", best: 300 }]);
  });

  it("is not where the figures are another army's, though both are named", () => {
    const { topics, claims } = read(
      "An evening with the general",
      "The Ukrainian army lost 76,000 men that year, he said.",
      FILLER[0] ?? "",
      "Of Pyongyang he had nothing to tell.",
      FILLER[1] ?? "",
      "The soldiers in Kursk were tired.",
    );
    expect(topics[0]).toMatchObject({ matched: false });
    expect(claims).toEqual([]);
  });

  it("is not where its words speak for the topic and nothing of it can be read", () => {
    const { topics } = read(
      "A bridge for trains",
      "North Korean and Russian engineers opened a bridge, and soldiers of both sang. Kim and Putin sent greetings to the troops.",
      ...FILLER,
    );
    expect(topics[0]?.score).toBeGreaterThan(0.3);
    expect(topics[0]).toMatchObject({ matched: false });
  });
});
