import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { facts } from "../../components/welcome/facts";
import { samplesDe } from "../../components/welcome/samples/de";
import { samplesEn } from "../../components/welcome/samples/en";
import { readSample } from "../../components/welcome/samples/read-sample";
import { SHORTEST } from "../../components/welcome/samples/sample";
import { knowledge } from "../../core/knowledge";

const emptyPage = (): Document =>
  parseHTML("<!doctype html><html><head></head><body></body></html>").document as unknown as Document;

/** What a careful reader takes from each, in its order: measure, figure, source, stance. */
const SHOWN = [
  ["casualties.killed", 300, "kr.nis", "asserts"],
  ["casualties.wounded", 2_700, "kr.nis", "asserts"],
  ["troops.sent", 11_000, "kr.nis", "asserts"],
];
const BEFORE = [
  [["casualties.killed", 1_800, "ua.intelligence", "asserts"]],
  [["casualties.killed", 1_800, "ru.mod", "denies"]],
  [["troops.sent", 11_000, "western-officials", "asserts"]],
];

describe.each([samplesEn, samplesDe])("the welcome page's samples in $language", ({ language, shown, before }) => {
  const read = (sample: typeof shown) => readSample(sample, language, emptyPage(), knowledge);

  it("are read out of their pages whole", () => {
    for (const sample of [shown, ...before]) {
      const { article } = read(sample);
      expect(article).toMatchObject({ title: sample.title, publisher: sample.outlet, publishedAt: sample.publishedAt });
      expect(article.text).toBe(sample.paragraphs.join("\n\n"));
      expect(sample.paragraphs.join("").length).toBeGreaterThanOrEqual(SHORTEST);
    }
  });

  it("have the figures that a careful reader takes from them", () => {
    const figures = (sample: typeof shown) =>
      read(sample).claims.map(({ measure, best, source, stance }) => [measure, best, source, stance]);
    expect(figures(shown)).toEqual(SHOWN);
    expect(before.map(figures)).toEqual(BEFORE);
  });
});

describe("what the welcome page says of the program", () => {
  it("names the languages that are read", () => {
    expect([...facts.languages]).toEqual(knowledge.languages.map(({ code }) => code).sort());
  });

  it("has the measurements of README.md", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replace(/\s+/g, " ");
    const { passages, figures, sources, statements } = facts.measured;
    const share = (value: number): string => String(value).replace(/^0/, "");
    expect(readme).toContain(`${passages} of them`);
    expect(readme).toContain(`four of five figures with what they count (F1 ${share(figures)})`);
    expect(readme).toContain(`gave ${sources} of 100`);
    expect(readme).toContain(`about half (F1 ${share(statements)})`);
  });
});
