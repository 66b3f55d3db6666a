import { describe, expect, it } from "vitest";
import { readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Language } from "../../core/languages/language";
import type { Article } from "../../core/page/article";

/** Pieces that a reader with patterns that go back over a text would choke on, by what they aim at. */
const HOSTILE: Readonly<Record<string, string>> = {
  "one endless number": "1",
  "grouped digits": "1.000,",
  "ranges in ranges": "1-2–3 to 4 bis 5 ",
  "qualifiers before nothing": "more than about at least mindestens über ",
  "number words": "hundred thousand million tausend million тысяч миллион ",
  "letters of number words": "zwanzigtausendund",
  "points and fractions": "1 over 2 point 3 out of 4/5 ",
  "speakers without end": "said Seoul, according to Yonhap, citing Kyiv, ",
  "open gaps": "nach gab wies hatte ",
  "brackets and quotes": "((„“»«[",
  "commas alone": ",",
  "nouns and deeds": "soldiers killed North Korean wounded ",
  "dates in a row": "5 May 2025 am 3. März ",
  "subjects that wait": "국정원이 합참이 보냈다고 ",
  "names without a title": "정보총국의 미콜라 바담 ",
  "joined people": "Moscow and Pyongyang and Kyiv and ",
  "figures with their deeds": "1 dead, ",
  "figures and asides in Han letters": "朝鲜（1）人死亡，",
};

const article = (text: string): Article => ({
  url: null,
  canonicalUrl: null,
  title: "",
  byline: null,
  publisher: null,
  publishedAt: "2025-05-01",
  modifiedAt: null,
  language: null,
  text,
  blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
});

/** The fastest of a few runs: what the reading takes without what else the machine did. */
function timeOf(text: string, language: Language): number {
  const topic = knowledge.topics[0];
  const reader = topic && claimReader(language, topic);
  if (!reader) throw new Error(`no reader for ${language.code}`);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    readClaims(article(text), reader);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** A text of one sentence: nothing to split it by. */
const LETTERS = 6_000;
const TIMES = 8;
/** Eight times the text may take up to this many times as long, on a busy machine; 64 would be the square. */
const MOST = 28;

describe("hostile text", () => {
  const languages = knowledge.languages.filter(
    ({ code }) => code === "en" || code === "de" || code === "ko" || code === "zh",
  );
  describe.each(languages.map((language) => [language.code, language] as const))("in %s", (_, language) => {
    it.each(Object.entries(HOSTILE))("takes time in step with its length: %s", (_name, piece) => {
      const short = piece.repeat(Math.ceil(LETTERS / piece.length));
      timeOf(short, language);
      // Under a few milliseconds the clock says nothing.
      const before = Math.max(timeOf(short, language), 4);
      expect(timeOf(short.repeat(TIMES), language) / before).toBeLessThan(MOST);
    });
  });
});
