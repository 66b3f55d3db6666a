import type { LanguageProfile } from "./language";

/** A language as far as recognising it goes. */
export interface Recognisable {
  readonly code: string;
  readonly profile: LanguageProfile;
}

export interface Detection {
  /** The language the text is in; null where it is none of those known. */
  readonly code: string | null;
  /** The page declared another language than its text is in. */
  readonly declaredWrongly: boolean;
}

/** So much of a text tells its language. */
const SAMPLE = 4_000;
/** Share of a text's words that are stop words of its language: real prose has 0.2 and more, a foreign one hardly any. */
const ENOUGH = 0.05;
/** In fewer words a few that another language shares would outvote the declared one. */
const FEWEST_WORDS = 20;
/** The declared language is believed unless another fits so many times better. */
const CLEARLY_BETTER = 1.5;

const SCRIPTS: Readonly<Record<LanguageProfile["script"], RegExp>> = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  hangul: /\p{Script=Hangul}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  han: /\p{Script=Han}/gu,
};

/** The language of `text` by script, letters and stop words; `declared` (the page's own word) decides near ties. */
export function detectLanguage(text: string, declared: string | null, languages: readonly Recognisable[]): Detection {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  const rivals = languages.filter((language) => language.profile.script === script);
  const isShort = (sample.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_WORDS;
  if (isShort && rivals.some(({ code }) => code === declared)) return { code: declared, declaredWrongly: false };
  const scored = rivals.map((language) => ({ code: language.code, fit: fitOf(sample, language.profile, rivals) }));
  const best = scored.toSorted((a, b) => b.fit - a.fit)[0];
  if (!best || best.fit < ENOUGH)
    return {
      code: languages.some((language) => language.code === declared) && !script ? declared : null,
      declaredWrongly: false,
    };
  const own = scored.find((candidate) => candidate.code === declared);
  if (own && own.fit >= ENOUGH && best.fit < own.fit * CLEARLY_BETTER)
    return { code: own.code, declaredWrongly: false };
  return { code: best.code, declaredWrongly: declared !== null && declared !== best.code };
}

/** The script most letters are in; a text with any number of kana is Japanese, whose nouns are Han. */
function scriptOf(sample: string): LanguageProfile["script"] | null {
  const counts = Object.entries(SCRIPTS).map(([script, letters]) => ({
    script: script as LanguageProfile["script"],
    count: sample.match(letters)?.length ?? 0,
  }));
  const kana = counts.find((entry) => entry.script === "kana")?.count ?? 0;
  const han = counts.find((entry) => entry.script === "han")?.count ?? 0;
  if (kana > han / 10 && kana > 0) return "kana";
  const most = counts.toSorted((a, b) => b.count - a.count)[0];
  return most && most.count > 0 ? most.script : null;
}

function fitOf(sample: string, profile: LanguageProfile, rivals: readonly Recognisable[]): number {
  if (rivals.length === 1) return 1;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const stopWords = new Set(profile.stopWords);
  const stops = words.filter((word) => stopWords.has(word)).length / Math.max(words.length, 1);
  const own =
    [...sample.toLowerCase()].filter((letter) => profile.letters.includes(letter)).length / Math.max(sample.length, 1);
  return stops + own * 2;
}
