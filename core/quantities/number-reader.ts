import type { ByValue, NumberWords } from "../languages/number-words";
import { type Boundaries, type Entry, Lexicon } from "../text/lexicon";

/** The number words of a language made ready to be found. */
export interface NumberReader {
  readonly words: NumberWords;
  readonly boundaries: Boundaries;
  /** Everything that can begin or make a number. */
  readonly numerals: Lexicon;
  /** Everything that stands around one. */
  readonly context: Lexicon;
  readonly neverAlone: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
}

/** Builds the reader of a language; to be done once and kept. */
export function compileNumbers(words: NumberWords, boundaries: Boundaries): NumberReader {
  const glued: Boundaries = words.glued && boundaries === "word" ? "glued" : boundaries;
  return {
    words,
    boundaries,
    numerals: new Lexicon(numeralEntries(words), glued),
    context: new Lexicon(contextEntries(words), boundaries),
    neverAlone: new Set(words.neverAlone),
    joined: new Set(words.joined),
  };
}

/** Stands inside glued numerals and is none itself. */
export const AND = "and";

function numeralEntries(words: NumberWords): Entry[] {
  const rivals = "numeral";
  const of = (kind: string, values: ByValue): Entry[] =>
    Object.entries(values).flatMap(([value, phrases]) => phrases.map((phrase) => ({ kind, value, phrase, rivals })));
  return [
    ...of("cardinal", words.cardinals),
    ...of("small", words.small),
    ...of("big", words.big),
    ...of("vague", words.vague),
    ...of("fraction", words.fractions),
    ...of("denominator", words.denominators),
    ...(words.glued ? words.and.map((phrase) => ({ kind: AND, value: "", phrase, rivals })) : []),
    ...words.several.map((phrase) => ({ kind: "several", value: "", phrase, rivals })),
  ];
}

function contextEntries(words: NumberWords): Entry[] {
  const { qualifiers, range, rate } = words;
  const of = (kind: string, values: Readonly<Record<string, readonly string[] | undefined>>): Entry[] =>
    Object.entries(values).flatMap(([value, phrases]) => (phrases ?? []).map((phrase) => ({ kind, value, phrase })));
  return [
    ...of("qualifier.before", qualifiers.before),
    ...of("qualifier.behind", qualifiers.behind),
    ...of("filler", { filler: qualifiers.filler }),
    ...of("range", { between: range.between, open: range.open, middle: range.middle }).map((entry) => ({
      ...entry,
      rivals: `range.${entry.value}`,
    })),
    ...of("percent", { percent: words.percent }),
    ...of("money", words.money),
    ...of("rate", rate),
    ...of("counter", { counter: words.counters }),
    ...of("and", { and: words.and }),
    ...of("veto.behind", words.vetoBehind),
    ...of("veto.before", words.vetoBefore),
  ];
}
