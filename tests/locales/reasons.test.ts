import { describe, expect, it } from "vitest";
import type { Reason } from "../../core/claims/claim";
import { localeFor } from "../../locales/locale";
import { type Explained, reasonsInWords } from "../../locales/reasons";
import { makeClaim } from "../store/make";

const en = localeFor("en", []);
const text = "On Monday the agency said it believes that about 600 soldiers were killed.";

const at = (rule: string, words: string): Reason => {
  const start = text.indexOf(words);
  return { rule, start, end: start + words.length };
};

const claim = (change: Partial<Explained>): Explained => ({
  ...makeClaim({ start: text.indexOf("about 600"), end: text.indexOf("about 600") + 9, certainty: "estimated" }),
  ...change,
});

const sentences = (...of: Parameters<typeof reasonsInWords>): string[] =>
  reasonsInWords(...of).map(({ sentence }) => sentence);

describe("why a claim is read as it is", () => {
  it("cites the words of the text that made it so", () => {
    const reasons = {
      measure: [at("noun.behind:soldier", "soldiers"), at("event.kill", "killed")],
      qualifier: [],
      source: [at("source.verb:said", "the agency said")],
      stance: [],
      certainty: [at("certainty.estimated:believes", "believes")],
      asOf: [at("weekday", "Monday")],
    };
    expect(sentences(claim({ reasons }), text, en)).toEqual([
      "The number: “about 600”.",
      "What is counted: “soldiers”, “killed”.",
      "Who says so: “the agency said”.",
      "Read as “estimate” because of “believes”.",
      "The date: “Monday”.",
    ]);
  });

  it("names the rules behind each sentence, each once", () => {
    const twice = [at("noun.behind:soldier", "soldiers"), at("event.kill", "killed"), at("event.kill", "killed")];
    const source = [at("source.verb:said", "the agency said")];
    const reasons = { measure: twice, qualifier: [], source, stance: [], certainty: [], asOf: [] };
    const found = reasonsInWords(claim({ reasons, certainty: "stated" }), text, en).map(({ rules }) => rules);
    expect(found).toEqual([[], ["noun.behind:soldier", "event.kill"], ["source.verb:said"], []]);
  });

  it("says what is inferred instead of citing", () => {
    const none = { rule: "source.governs", start: 0, end: 0 };
    const published = { rule: "asOf.published", start: 0, end: 0 };
    const reasons = { measure: [], qualifier: [], source: [none], stance: [], certainty: [], asOf: [published] };
    expect(sentences(claim({ reasons, certainty: "stated" }), null, en)).toEqual([
      "Who says so: named in a sentence before, and nobody else since.",
      "No word of doubt or estimate: said without reservation.",
      "No date in the text: the day of publication.",
    ]);
  });
});
