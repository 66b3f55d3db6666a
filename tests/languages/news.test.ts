import { describe, expect, it } from "vitest";
import { knowledge } from "../../core/knowledge";
import { compileNumbers } from "../../core/quantities/number-reader";
import type { Quantity } from "../../core/quantities/quantity";
import { readQuantities } from "../../core/quantities/read-quantities";
import { type NewsSentence, NOT_YET } from "./news-corpus";

const told = ({ low, best, high, kind }: Quantity): string => `${best ?? `${low}-${high}`} ${kind}`;

const waiting = new Set(NOT_YET.flatMap(({ sentences }) => sentences));

describe.each(knowledge.languages)("numbers in the news in $name", ({ code, numbers, boundaries }) => {
  const reader = compileNumbers(numbers, boundaries);
  const load = async (): Promise<readonly NewsSentence[]> => {
    const file = new URL(`./${code}/news.ts`, import.meta.url);
    return ((await import(/* @vite-ignore */ file.href)) as { sentences: readonly NewsSentence[] }).sentences;
  };
  const isRead = ([sentence, ...wanted]: NewsSentence): boolean =>
    JSON.stringify(readQuantities(sentence, reader).map(told)) === JSON.stringify(wanted);

  it("have the value and the kind that a reader gives them", async () => {
    const sentences = await load();
    const faults = sentences
      .filter((one) => !waiting.has(one[0]) && !isRead(one))
      .map(([sentence, ...wanted]) => ({ sentence, wanted, read: readQuantities(sentence, reader).map(told) }));
    expect(faults).toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(50);
  });

  it("are listed as not yet read only while they are not", async () => {
    const sentences = await load();
    expect(sentences.filter((one) => waiting.has(one[0]) && isRead(one))).toEqual([]);
  });
});
