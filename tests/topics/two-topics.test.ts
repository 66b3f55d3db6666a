import { describe, expect, it } from "vitest";
import { analyse } from "../../core/analyse";
import { knowledge } from "../../core/knowledge";
import type { Article } from "../../core/page/article";
import { topicOfMeasure } from "../../core/topic-of";

const HELP =
  "North Korea has sent 11,000 soldiers to Russia, South Korea's spy agency said on Tuesday. About 300 North Korean troops have been killed in the Kursk region, it added.";
const ATTACK =
  "Russia launched 120 drones at Ukraine overnight, the Ukrainian air force said. It shot down 85 of the drones. Two people were killed in Odesa, governor Oleh Kiper said.";

function read(title: string, ...paragraphs: readonly string[]) {
  const text = paragraphs.join("\n\n");
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: "paragraph" as const,
  }));
  const none = { url: null, canonicalUrl: null, byline: null, publisher: null, modifiedAt: null };
  const article: Article = { ...none, title, publishedAt: "2025-01-14", language: "en", text, blocks };
  const { topics, claims } = analyse(article, knowledge);
  const told = claims.map(({ measure, best, source }) => `${topicOfMeasure(measure)}: ${measure} ${best} ${source}`);
  return { on: topics.filter(({ matched }) => matched).map(({ id }) => id), told };
}

const OF_HELP = ["dprk-russia: troops.sent 11000 kr.nis", "dprk-russia: casualties.killed 300 kr.nis"];
const OF_ATTACK = [
  "attacks: attacks.drones.launched 120 ua.air-force",
  "attacks: attacks.drones.downed 85 ua.air-force",
  "attacks: attacks.killed 2 ua.governor",
];

describe("two topics", () => {
  it("share an article that is on both, each with its own figures", () => {
    expect(read("A night of war", HELP, ATTACK)).toEqual({
      on: ["dprk-russia", "attacks"],
      told: [...OF_HELP, ...OF_ATTACK],
    });
  });

  it("leave each other's figures alone", () => {
    expect(read("North Korean soldiers killed in Russia", HELP)).toEqual({ on: ["dprk-russia"], told: OF_HELP });
    expect(read("Drones hit Odesa", ATTACK)).toEqual({ on: ["attacks"], told: OF_ATTACK });
  });

  it("do not count what is shot down or killed in another country", () => {
    const abroad =
      "Ukrainian drones killed two people in Russia's Belgorod region, its governor said. Nine were wounded.";
    expect(read("Ukrainian drones kill two in Russia", abroad)).toEqual({ on: [], told: [] });
  });
});
