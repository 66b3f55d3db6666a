import { describe, expect, it } from "vitest";
import { readClaims } from "../../core/claims/read-claims";
import { claimReader } from "../../core/claims/reader";
import { knowledge } from "../../core/knowledge";
import type { Article } from "../../core/page/article";
import { growthOf, MOST, PATIENCE } from "./growth";

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

/** Letters of a text of one sentence: nothing to split it by. */
const LETTERS = 6_000;

describe("hostile text", () => {
  const languages = knowledge.languages.filter(
    ({ code }) => code === "en" || code === "de" || code === "ko" || code === "zh",
  );
  describe.each(languages.map((language) => [language.code, language] as const))("in %s", (_, language) => {
    const topic = knowledge.topics[0];
    const reader = topic && claimReader(language, topic);
    it.each(Object.entries(HOSTILE))(
      "takes time in step with its length: %s",
      (_name, piece) => {
        if (!reader) throw new Error(`no reader for ${language.code}`);
        const text = piece.repeat(Math.ceil(LETTERS / piece.length));
        expect(growthOf(text, (it) => readClaims(article(it), reader))).toBeLessThan(MOST);
      },
      PATIENCE,
    );
  });
});
