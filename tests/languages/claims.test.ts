import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Article } from "../../core/page/article";
import type { ClaimCase } from "./claim-corpus";

/** One line a claim, as a native reader would check it: what is counted, how much, who says so, how sure. */
function told(
  claim: Pick<
    ClaimCase["claims"][number],
    "measure" | "low" | "best" | "high" | "source" | "via" | "stance" | "certainty"
  >,
): string {
  const via = claim.via?.length ? ` via ${claim.via.join(", ")}` : "";
  return `${claim.measure} ${claim.low}/${claim.best}/${claim.high} ${claim.source}${via} ${claim.stance} ${claim.certainty}`;
}

function articleOf(text: string, publishedAt: string, language: string): Article {
  const blocks = [{ start: 0, end: text.length, kind: "paragraph" }] as const;
  return {
    url: null,
    canonicalUrl: null,
    title: "",
    byline: null,
    publisher: null,
    publishedAt,
    modifiedAt: null,
    language,
    text,
    blocks,
  };
}

/** Tells apart what is missing, what is there that should not be, and what is there but told otherwise. */
function compare(expected: readonly string[], got: readonly string[]): Record<"missing" | "wrong" | "false", string[]> {
  const key = (line: string): string => line.split(" ").slice(0, 2).join(" ");
  const missing = expected.filter((line) => !got.some((other) => key(other) === key(line)));
  const wrong = expected
    .filter((line) => !missing.includes(line) && !got.includes(line))
    .map((line) => `${line} — read as ${got.filter((other) => key(other) === key(line)).join("; ")}`);
  return { missing, wrong, false: got.filter((line) => !expected.some((other) => key(other) === key(line))) };
}

const topic = knowledge.topics[0];

describe.each(knowledge.languages)("claims in $name", (language) => {
  const file = new URL(`./${language.code}/claims.ts`, import.meta.url);
  it("has a corpus", () => expect(existsSync(file)).toBe(true));

  it("reads every sentence of the corpus as a reader would", async () => {
    const { corpus } = (await import(/* @vite-ignore */ file.href)) as { corpus: readonly ClaimCase[] };
    const reader = topic && claimReader(language, topic);
    if (!reader) throw new Error(`no words of the topic in ${language.code}`);
    const faults = corpus.flatMap(({ sentence, publishedAt, claims }) => {
      const got = readClaims(articleOf(sentence, publishedAt, language.code), reader).claims.map(told);
      const found = compare(claims.map(told), got);
      return Object.values(found).some((lines) => lines.length > 0) ? [{ sentence, ...found }] : [];
    });
    expect(faults).toEqual([]);
    expect(corpus.length).toBeGreaterThanOrEqual(20);
  });
});
