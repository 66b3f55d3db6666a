import { describe, expect, it } from "vitest";
import { compileDates } from "../../core/claims/dates/date-reader";
import { readDates } from "../../core/claims/dates/read";
import type { DateWords } from "../../core/languages/date-words";
import { dates as deWords } from "../../core/languages/de/dates";
import { dates as enWords } from "../../core/languages/en/dates";
import { dates as esWords } from "../../core/languages/es/dates";
import { dates as frWords } from "../../core/languages/fr/dates";
import { dates as itWords } from "../../core/languages/it/dates";
import { dates as jaWords } from "../../core/languages/ja/dates";
import { dates as koWords } from "../../core/languages/ko/dates";
import { dates as plWords } from "../../core/languages/pl/dates";
import { dates as ruWords } from "../../core/languages/ru/dates";
import { dates as ukWords } from "../../core/languages/uk/dates";
import { dates as zhWords } from "../../core/languages/zh/dates";
import type { Boundaries } from "../../core/text/lexicon";
import type { DateCorpus } from "./date-corpus";
import { dates as deCorpus } from "./de/dates";
import { dates as enCorpus } from "./en/dates";
import { dates as esCorpus } from "./es/dates";
import { dates as frCorpus } from "./fr/dates";
import { dates as itCorpus } from "./it/dates";
import { dates as jaCorpus } from "./ja/dates";
import { dates as koCorpus } from "./ko/dates";
import { dates as plCorpus } from "./pl/dates";
import { dates as ruCorpus } from "./ru/dates";
import { dates as ukCorpus } from "./uk/dates";
import { dates as zhCorpus } from "./zh/dates";

interface Case {
  readonly code: string;
  readonly words: DateWords;
  readonly boundaries: Boundaries;
  readonly corpora: readonly DateCorpus[];
}

const LANGUAGES: readonly Case[] = [
  { code: "de", words: deWords, boundaries: "word", corpora: deCorpus },
  { code: "en", words: enWords, boundaries: "word", corpora: enCorpus },
  { code: "es", words: esWords, boundaries: "word", corpora: esCorpus },
  { code: "fr", words: frWords, boundaries: "word", corpora: frCorpus },
  { code: "it", words: itWords, boundaries: "word", corpora: itCorpus },
  { code: "ja", words: jaWords, boundaries: "none", corpora: jaCorpus },
  { code: "ko", words: koWords, boundaries: "none", corpora: koCorpus },
  { code: "pl", words: plWords, boundaries: "word", corpora: plCorpus },
  { code: "ru", words: ruWords, boundaries: "word", corpora: ruCorpus },
  { code: "uk", words: ukWords, boundaries: "word", corpora: ukCorpus },
  { code: "zh", words: zhWords, boundaries: "none", corpora: zhCorpus },
];

describe.each(LANGUAGES)("dates in $code", ({ words, boundaries, corpora }) => {
  const reader = compileDates(words, boundaries);
  const values = (phrase: string, publishedAt: string): string[] => {
    const found = readDates(phrase, reader, publishedAt).map(({ role, value }) =>
      role === "point" ? value : `${role} ${value}`,
    );
    return [...new Set(found)];
  };

  it.each(corpora)("reads the corpus as of $publishedAt", ({ publishedAt, dates }) => {
    const failures = Object.entries(dates).flatMap(([value, phrases]) =>
      phrases.map((phrase) => verdict(phrase, value, values(phrase, publishedAt))),
    );
    expect(failures.filter((failure) => failure !== null)).toEqual([]);
  });

  it.each(corpora)("finds no date where there is none as of $publishedAt", ({ publishedAt, none }) => {
    const failures = none
      .map((phrase) => ({ phrase, found: values(phrase, publishedAt) }))
      .filter(({ found }) => found.length > 0);
    expect(failures.map(({ phrase, found }) => `false: "${phrase}" as ${found.join(", ")}`)).toEqual([]);
  });
});

/** Tells a date that is missing, one that is wrong and one that is there beside others apart. */
function verdict(phrase: string, value: string, found: readonly string[]): string | null {
  if (found.length === 0) return `missing: "${phrase}" should be ${value}`;
  if (!found.includes(value)) return `wrong: "${phrase}" as ${found.join(", ")}, should be ${value}`;
  return found.length > 1 ? `ambiguous: "${phrase}" as ${found.join(", ")}, should be ${value}` : null;
}
