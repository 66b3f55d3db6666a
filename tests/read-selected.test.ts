import { describe, expect, it } from "vitest";
import { knowledge } from "../core/knowledge";
import { placeOf, readSelected } from "../core/read-selected";
import { makeArticle } from "./store/make";

function articleOf(language: string, ...paragraphs: readonly string[]) {
  const text = paragraphs.join("\n\n");
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    return { start, end: start + paragraph.length, kind: "paragraph" as const };
  });
  return makeArticle({ language, text, blocks, publishedAt: "2025-01-14T06:00:00Z" });
}

const ENGLISH = articleOf(
  "en",
  "South Korea’s spy agency said on Monday that at least 300 North Korean soldiers had been killed in Kursk.",
  "The agency said about 45 horses and nearly 1,200 tents were sent to the region. It paid $2.5 million for fuel.",
  "Ukraine’s defence ministry counted more than 70 field kitchens. The trip took 3 days.",
);
const GERMAN = articleOf("de", "Kiew sprach zudem von rund 70 Feldküchen aus Nordkorea.");

const read = (article: typeof ENGLISH, text: string, before = "") => {
  const place = placeOf(article.text, { text, before });
  return place && readSelected(article, place, knowledge);
};

describe("a figure that was selected on the page", () => {
  it("is read with its number, its sentence and whoever says so, though nobody follows what it counts", () => {
    expect(read(ENGLISH, "about 45 horses")).toMatchObject({
      ...{ best: 45, qualifier: "about", unit: "items", source: "kr.nis", measure: null, asOf: "2025-01-13" },
      quote: "The agency said about 45 horses and nearly 1,200 tents were sent to the region.",
    });
    expect(read(ENGLISH, "more than 70")).toMatchObject({
      low: 70,
      high: null,
      qualifier: "moreThan",
      source: "ua.gov",
    });
    expect(read(GERMAN, "70 Feldküchen")).toMatchObject({ best: 70, qualifier: "about", source: "ua.gov" });
  });

  it("may be a part of its words, or more than them", () => {
    expect(read(ENGLISH, "1,200")).toMatchObject({ best: 1_200, qualifier: "nearly" });
    expect(read(ENGLISH, "It paid $2.5 million for fuel.")).toMatchObject({ best: 2_500_000, unit: "usd" });
  });

  it("has the topic's measure where it is one of them", () => {
    expect(read(ENGLISH, "300")).toMatchObject({ measure: "casualties.killed", unit: "people", source: "kr.nis" });
  });

  it("is the number alone where no claim is ever made of such", () => {
    expect(read(ENGLISH, "3 days")).toMatchObject({ best: 3, source: "publisher", quote: "The trip took 3 days." });
  });

  it("is none in a sentence without a number, or in a language that cannot be read", () => {
    expect(read(articleOf("en", "Nobody counted."), "Nobody")).toBeNull();
    expect(read(articleOf("tlh", "300 dead."), "300")).toBeNull();
  });
});

describe("the place of what was selected", () => {
  const text = "Kyiv says 300. Moscow says 300.";

  it("is told from its like by what stands before it", () => {
    expect(placeOf(text, { text: "300", before: "Kyiv says 300. Moscow says " })).toEqual({ start: 27, end: 30 });
    expect(placeOf(text, { text: "300", before: "" })).toEqual({ start: 10, end: 13 });
  });

  it("is found though the page breaks its lines elsewhere", () => {
    expect(placeOf(text, { text: " 300.\n  Moscow ", before: "Kyiv\n says" })).toEqual({ start: 10, end: 21 });
  });

  it("is none where the text does not have it", () => {
    expect(placeOf(text, { text: "400", before: "" })).toBeNull();
    expect(placeOf(text, { text: "  ", before: "" })).toBeNull();
  });
});
