import { describe, expect, it } from "vitest";
import type { Reason } from "../../core/claims/claim";
import type { Qualifier } from "../../core/quantities/quantity";
import { loadLocale } from "../../locales/locale";
import { type Explained, reasonsInWords } from "../../locales/reasons";
import { makeClaim } from "../store/make";

const en = await loadLocale("en", []);
const text = "On Monday the agency said it believes that about 600 soldiers were killed.";

const at = (rule: string, words: string): Reason => {
  const start = text.indexOf(words);
  return { rule, start, end: start + words.length };
};

const claim = (change: Partial<Explained>): Explained => ({
  ...makeClaim({ start: text.indexOf("about 600"), end: text.indexOf("about 600") + 9, certainty: "estimated" }),
  ...change,
});

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
    expect(reasonsInWords(claim({ reasons }), text, en)).toEqual([
      "The number: “about 600”.",
      "What is counted: “soldiers”, “killed”.",
      "Who says so: “the agency said”.",
      "“believes”: an estimate.",
      "The date: “Monday”.",
    ]);
  });

  it("says what the words around a number make of it", () => {
    const number = (text: string, qualifier: Qualifier, ...rules: readonly string[]): string | undefined => {
      const reasons = {
        ...makeClaim().reasons,
        qualifier: rules.map((rule) => ({ rule, start: 0, end: text.length })),
      };
      return reasonsInWords(claim({ start: 0, end: text.length, qualifier, reasons }), text, en)[0];
    };
    expect(number("Mindestens 300", "atLeast", "digits.grouped", "qualifier.before:mindestens")).toBe(
      "“Mindestens” before the number: a lower bound.",
    );
    expect(number("300 or more", "atLeast", "qualifier.behind:or more")).toBe(
      "“or more” after the number: a lower bound.",
    );
    expect(number("up to about 300", "atMost", "qualifier.before:about", "qualifier.before:up to")).toBe(
      "“about”, “up to” before the number: an upper bound.",
    );
    expect(number("меншими за 300", "lessThan", "qualifier.before:менш*")).toBe(
      "“меншими” before the number: an upper bound that is not reached.",
    );
    expect(number("between 300 and 400", "between", "number.range")).toBe(
      "The number is a range: “between 300 and 400”.",
    );
    expect(number("hundreds", "vague", "number.vague")).toBe("“hundreds”: no exact number, taken as a range.");
    expect(number("300", "exactly", "digits.grouped")).toBe("The number: “300”.");
  });

  it("says what the source does with the figure, and of no rule's name", () => {
    const reasons = { ...makeClaim().reasons, stance: [at("stance.denies:believes", "believes")] };
    const said = reasonsInWords(claim({ reasons, stance: "denies" }), text, en);
    expect(said).toContain("“believes”: the source denies it.");
    expect(said.join()).not.toMatch(/stance\./);
  });

  it("says what is inferred instead of citing", () => {
    const none = { rule: "source.governs", start: 0, end: 0 };
    const published = { rule: "asOf.published", start: 0, end: 0 };
    const reasons = { measure: [], qualifier: [], source: [none], stance: [], certainty: [], asOf: [published] };
    expect(reasonsInWords(claim({ reasons, certainty: "stated" }), null, en)).toEqual([
      "Who says so: named in a sentence before, and nobody else since.",
      "No word of doubt or estimate: said without reservation.",
      "No date in the text: the day of publication.",
    ]);
  });
});
