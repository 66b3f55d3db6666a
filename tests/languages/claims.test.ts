import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Claims, readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Article, Block } from "../../core/page/article";
import type { ClaimCase } from "./claim-corpus";
import { claimTable } from "./claim-table";

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
  const blocks = paragraphsOf(text);
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

function paragraphsOf(text: string): Block[] {
  let end = -2;
  return text.split("\n\n").map((paragraph) => {
    const start = end + 2;
    end = start + paragraph.length;
    return { start, end, kind: "paragraph" };
  });
}

/** Days and statements that the passage tells and that were not read. */
function unread({ claims, statements = [] }: ClaimCase, got: Claims): string[] {
  const dated = claims.filter(
    ({ asOf, measure, source, best }) =>
      asOf &&
      !got.claims.some(
        (other) =>
          other.measure === measure && other.source === source && other.best === best && other.asOf?.startsWith(asOf),
      ),
  );
  const stated = statements.filter(
    ({ proposition, source, stance }) =>
      !got.statements.some(
        (other) => other.proposition === proposition && other.source === source && other.stance === stance,
      ),
  );
  return [...dated.map(({ asOf, measure }) => `${measure} as of ${asOf}`), ...stated.map((one) => JSON.stringify(one))];
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

/** The topic of the languages' own corpora; every other has a folder with its. */
const FIRST = "dprk-russia";

/** Where the corpus of each topic in each of its languages stands, and the table that is made of it. */
const corpora = knowledge.topics.flatMap((topic) =>
  knowledge.languages
    .filter(({ code }) => topic.words[code])
    .map((language) => ({
      ...{ topic, language, id: topic.id, name: language.name },
      path: topic.id === FIRST ? `./${language.code}/claims` : `../topics/${topic.id}/${language.code}`,
    })),
);

describe.each(corpora)("claims of $id in $name", ({ topic, language, path }) => {
  const file = new URL(`${path}.ts`, import.meta.url);
  it("has a corpus", () => expect(existsSync(file)).toBe(true));

  it("reads every sentence of the corpus as a reader would", async () => {
    const { corpus } = (await import(/* @vite-ignore */ file.href)) as { corpus: readonly ClaimCase[] };
    const reader = claimReader(language, topic);
    if (!reader) throw new Error(`no words of the topic in ${language.code}`);
    const faults = corpus.flatMap((one) => {
      const { sentence, publishedAt, claims } = one;
      const got = readClaims(articleOf(sentence, publishedAt, language.code), reader);
      const found = { ...compare(claims.map(told), got.claims.map(told)), unread: unread(one, got) };
      return Object.values(found).some((lines) => lines.length > 0)
        ? [{ sentence, misread: one.misread, ...found }]
        : [];
    });
    expect(faults.filter(({ misread }) => !misread)).toEqual([]);
    expect(faults.filter(({ misread }) => misread)).toHaveLength(corpus.filter(({ misread }) => misread).length);
    expect(corpus.length).toBeGreaterThanOrEqual(20);
  });

  // `npm test -- unit` fails when the table is not what is read; `npx vitest run tests/languages/claims.test.ts -u` writes it.
  it("is shown to native readers as it is read", async () => {
    const { corpus } = (await import(/* @vite-ignore */ file.href)) as { corpus: readonly ClaimCase[] };
    const reader = claimReader(language, topic);
    if (!reader) throw new Error(`no words of the topic in ${language.code}`);
    const rows = corpus.map(({ sentence, publishedAt }) => {
      const { claims } = readClaims(articleOf(sentence, publishedAt, language.code), reader);
      return { sentence, claims };
    });
    await expect(claimTable(language.name, rows)).toMatchFileSnapshot(`${path}.md`);
  });
});
