import type { ByValue, NumberWords } from "../languages/number-words";
import { type Boundaries, type Entry, Lexicon } from "../text/lexicon";

/** The number words of a language made ready to be found. */
export interface NumberReader {
  readonly words: NumberWords;
  readonly boundaries: Boundaries;
  /** Everything that can begin or make a number. */
  readonly numerals: Lexicon;
  /** Amounts not counted, where numerals are glued: whole words, not the beginnings of longer ones ("hunderte"). */
  readonly amounts: Lexicon | null;
  /** Everything that stands around one. */
  readonly context: Lexicon;
  /** "as many": the number just told, of a second thing. */
  readonly sameAgain: Lexicon | null;
  readonly neverAlone: ReadonlySet<string>;
  readonly aloneCounted: ReadonlySet<string>;
  readonly rough: ReadonlySet<string>;
  /** Scales that may be glued to digits: "k", "bn". */
  readonly suffixes: ReadonlyMap<string, number>;
  readonly joined: ReadonlySet<string>;
  /** Units that may be glued to digits or joined to them by a hyphen, with what they say: "152|mm", "a one-|day visit". */
  readonly tails: ReadonlyMap<string, string>;
  /** Words between the numbers of a list: "and", "or". */
  readonly joints: ReadonlySet<string>;
}

/** Builds the reader of a language; to be done once and kept. */
export function compileNumbers(words: NumberWords, boundaries: Boundaries): NumberReader {
  const glued: Boundaries = words.glued && boundaries === "word" ? "glued" : boundaries;
  return {
    words,
    boundaries,
    numerals: new Lexicon([...numeralEntries(words), ...(glued === "glued" ? [] : amountEntries(words))], glued),
    amounts: glued === "glued" ? new Lexicon(amountEntries(words), boundaries) : null,
    context: new Lexicon(contextEntries(words), boundaries),
    sameAgain: words.sameAgain ? new Lexicon(sameAgainEntries(words.sameAgain), boundaries) : null,
    neverAlone: new Set(words.neverAlone),
    aloneCounted: new Set(words.aloneCounted),
    rough: new Set(words.rough),
    suffixes: suffixesOf(words),
    joined: new Set(words.joined),
    tails: tailsOf(words),
    joints: new Set([...words.and, ...words.range.middle, ...words.range.between]),
  };
}

/** Measures written so in any language. */
const MEASURES =
  "GB MB TB KB kWh MWh GWh TWh MW GW kW mAh hp mph kph km/h kts kHz MHz GHz Hz rpm px ml cl bps dB Mbps Gbps fps nm PS CV bhp Nm".split(
    " ",
  );

function tailsOf(words: NumberWords): Map<string, string> {
  const named = Object.entries(words.vetoBehind).flatMap(([veto, phrases]) =>
    phrases.map((phrase) => [phrase.replace(/^-|\*$/g, ""), veto] as const),
  );
  return new Map([...[...MEASURES, "C", "F"].map((unit) => [unit, "measure"] as const), ...named]);
}

/** Written so in any language: thousand and million. */
const SUFFIXES: readonly (readonly [string, number])[] = [
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
];
/** Longer words of a scale are glued to no digits. */
const SHORT = 4;

function suffixesOf(words: NumberWords): Map<string, number> {
  const named = [...Object.entries(words.big), ...Object.entries(words.suffixes ?? {})].flatMap(([value, phrases]) =>
    phrases.map((phrase) => [phrase, Number(value)] as const),
  );
  const glued = named.filter(([phrase]) => phrase.length <= SHORT || phrase.startsWith("-"));
  return new Map([...SUFFIXES, ...glued]);
}

/** Stands inside glued numerals and is none itself. */
export const AND = "and";

function numeralEntries(words: NumberWords): Entry[] {
  const rivals = "numeral";
  const of = (kind: string, values: ByValue): Entry[] =>
    Object.entries(values).flatMap(([value, phrases]) => phrases.map((phrase) => ({ kind, value, phrase, rivals })));
  const spelled = (kind: string, values: ByValue): Entry[] =>
    of(kind, values).flatMap((entry) => spellings(entry.phrase).map((phrase) => ({ ...entry, phrase })));
  const plain = (kind: string, phrases: readonly string[] | undefined): Entry[] =>
    (phrases ?? []).map((phrase) => ({ kind, value: "", phrase, rivals }));
  return [
    ...spelled("cardinal", words.cardinals),
    ...spelled("small", words.small),
    ...spelled("big", words.big),
    ...of("fraction", words.fractions),
    ...of("denominator", words.denominators),
    ...(words.glued ? words.and.map((phrase) => ({ kind: AND, value: "", phrase, rivals })) : []),
    ...plain("negative", words.negative),
    ...plain("point", words.point),
    ...plain("ratio", words.ratio),
    ...plain("oneIn", words.oneIn),
    ...plain("ofTen", words.ofTen),
    ...plain("parts", words.parts?.between),
    ...plain("with", words.parts?.behindWhole),
    ...plain("inner.about", words.inner?.about),
    ...plain("inner.moreThan", words.inner?.moreThan),
    // No rival: "that one" gives way to "one thousand" behind it.
    ...(words.void ?? []).map((phrase) => ({ kind: "void", value: "", phrase, rivals: "void" })),
    ...plain("several", words.several),
    ...plain("teen", words.teen),
  ];
}

function amountEntries(words: NumberWords): Entry[] {
  return Object.entries(words.vague).flatMap(([value, phrases]) =>
    phrases.map((phrase) => ({ kind: "vague", value, phrase, rivals: "numeral" })),
  );
}

function sameAgainEntries(phrases: readonly string[]): Entry[] {
  return phrases.map((phrase) => ({ kind: "again", value: "", phrase }));
}

/** So long, a number word without its accents can be no other word (Polish "piec" is an oven). */
const LONG = 7;
const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** A Latin number word as it is written, and as it is typed without accents: "zwoelf", "osiemdziesiat". */
function spellings(phrase: string): string[] {
  if (!/^[\p{Script=Latin}\s-]+$/u.test(phrase)) return [phrase];
  const typed = phrase.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter).normalize("NFD");
  const bare = typed.replace(/\p{M}/gu, "").replaceAll("ł", "l");
  return bare === phrase || (bare.length < LONG && !/[äöüß]/.test(phrase)) ? [phrase] : [phrase, bare];
}

/** "a battalion has", "eine Brigade umfasst". */
function sizes({ size }: NumberWords): string[] {
  return (size?.formations ?? []).flatMap((formation) => size?.hold.map((hold) => `${formation} ${hold}`.trim()) ?? []);
}

/** Written so in any language. */
const SIGNS = {
  before: {
    about: ["~", "∼", "～", "≈", "≃", "±", "+/-"],
    moreThan: [">", "＞"],
    atLeast: ["≥", "⩾", "≧"],
    lessThan: ["<", "＜"],
    atMost: ["≤", "⩽", "≦"],
  },
  behind: { atLeast: ["+", "＋"] },
};

function contextEntries(words: NumberWords): Entry[] {
  const { qualifiers, range, rate } = words;
  const of = (kind: string, values: Readonly<Record<string, readonly string[] | undefined>>): Entry[] =>
    Object.entries(values).flatMap(([value, phrases]) => (phrases ?? []).map((phrase) => ({ kind, value, phrase })));
  return [
    ...of("qualifier.before", qualifiers.before),
    ...of("qualifier.before", SIGNS.before),
    ...of("qualifier.behind", qualifiers.behind),
    ...of("qualifier.behind", SIGNS.behind),
    ...of("filler", { filler: qualifiers.filler }),
    ...of("range", { between: range.between, open: range.open, middle: range.middle }).map((entry) => ({
      ...entry,
      rivals: `range.${entry.value}`,
    })),
    ...of("change", { change: range.change }),
    ...of("of", { of: words.of }),
    ...of("percent", { percent: words.percent }),
    ...of("money", words.money),
    ...of("rate", rate),
    ...of("counter", { counter: words.counters }),
    ...of("and", { and: words.and }),
    ...of("veto.behind", words.vetoBehind),
    ...of("veto.behind", { measure: MEASURES }),
    ...of("veto.before", words.vetoBefore),
    ...of("size", { size: sizes(words) }),
  ];
}
