import { describe, expect, it } from "vitest";
import type { Watch } from "../../../core/claims/context";
import { readClaims } from "../../../core/claims/read-claims";
import { claimReader } from "../../../core/claims/reader";
import { knowledge } from "../../../core/knowledge";
import type { Article } from "../../../core/page/article";

const ignore = (): void => {};

function articleOf(text: string, language: string): Article {
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" as const }];
  const none = { url: null, canonicalUrl: null, byline: null, publisher: null, modifiedAt: null };
  return { ...none, title: "", publishedAt: "2025-05-14", language, text, blocks };
}

/** The evidence of each figure of a text, by its number. */
function evidenceOf(text: string, code: string): Map<number | null, ReadonlySet<string>> {
  const [topic] = knowledge.topics;
  const language = knowledge.languages.find((one) => one.code === code);
  const reader = topic && language && claimReader(language, topic);
  if (!reader) throw new Error(`nothing is read in ${code}`);
  const found = new Map<number | null, ReadonlySet<string>>();
  const watch: Watch = {
    figure: (_, { best }, evidence) => void found.set(best, evidence),
    source: ignore,
    via: ignore,
    statement: ignore,
  };
  readClaims(articleOf(text, code), reader, watch);
  return found;
}

describe("the evidence beside a figure", () => {
  const english = evidenceOf("Kyiv said 300 North Korean soldiers were killed, and 2,700 wounded.", "en");

  it("names what stands beside it, and how near", () => {
    const names = [...(english.get(300) ?? [])];
    expect(names).toEqual(
      expect.arrayContaining(["count", "count of 2", "near right noun:soldier", "clause right event:kill"]),
    );
    expect(names).not.toContain("clause event:wound");
    expect([...(english.get(2700) ?? [])]).toEqual(
      expect.arrayContaining(["not first", "last casualties.killed", "own event:wound"]),
    );
  });

  it("tells countries apart by their part in the topic alone", () => {
    const countries = [...(english.get(300) ?? [])].filter((name) => name.includes("country"));
    expect(countries.some((name) => name.endsWith("country:own"))).toBe(true);
    expect(countries.filter((name) => /country:(kp|ru|ua)/.test(name))).toEqual([]);
  });

  it("has the same names in a language whose verbs come last", () => {
    const korean = evidenceOf("국정원은 북한군 300명이 숨졌다고 밝혔다.", "ko").get(300);
    expect([...(korean ?? [])]).toEqual(
      expect.arrayContaining(["count", "count of 2", "clause right event:kill", "told"]),
    );
  });
});
