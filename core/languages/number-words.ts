import type { Veto } from "../quantities/quantity";
import type { Phrases } from "./claim-words";

/** Phrases by the number they stand for: { "12": ["zwölf"], "0.5": ["half"] }. */
export type ByValue = Readonly<Record<string, Phrases>>;

/** The number words, qualifiers and units of a language (see quantities/). */
export interface NumberWords {
  /** The decimal mark of digits; any other mark or space between groups of three groups thousands. */
  readonly decimal: "." | ",";
  /** Numerals that are whole in themselves: one to nineteen, the tens, "anderthalb". */
  readonly cardinals: ByValue;
  /** Multiply what stands right before them and are added up: hundred; 십, 백, 천. Alone they count once. */
  readonly small: ByValue;
  /** Multiply all that stands before them: thousand, million; 만, 억. Alone they count once. */
  readonly big: ByValue;
  /** Words for one that are articles behind a scale: "500 million | a | year". */
  readonly articles?: Phrases;
  /** Words of `small` and `big` that are no number alone ("million", "k"). */
  readonly neverAlone: Phrases;
  /** Of `neverAlone`: a number after all where it is a word of its own or a count word follows (두 명, 三名). */
  readonly aloneCounted?: Phrases;
  /** Right behind a word for one that is an article too, they make it a number: "ein | Mensch". */
  readonly onePerson?: Phrases;
  /** Scales that are glued to digits and no words, with a hyphen if they have one: { "1000000": ["м"], "1000": ["-тысячный"] }. */
  readonly suffixes?: ByValue;
  /** Before a number: "minus". */
  readonly negative?: Phrases;
  /** Between a number and its decimals, in words: "point", "Komma". */
  readonly point?: Phrases;
  /** Of `point`: mean something else before a number ("con | dos heridos"). */
  readonly pointInside?: Phrases;
  /** Between a part and its whole: "one | over | three", "two | out of | five". */
  readonly ratio?: Phrases;
  /** The same between small ones: "one | in | three", "four | in | ten". */
  readonly oneIn?: Phrases;
  /** The same where the whole is five, ten or a hundred: "vier | von | zehn". */
  readonly ofTen?: Phrases;
  /**
   * Between a whole and its part, each with its count word: 10명 | 중 | 4명.
   */
  readonly wholeFirst?: WholeFirst;
  /** Denominator first (3분의 2); what joins a whole number to it (과). */
  readonly parts?: { readonly between: Phrases; readonly behindWhole: Phrases };
  /** Inside a numeral before its scale, a qualifier of all of it: 一千多万. */
  readonly inner?: Readonly<Partial<Record<"about" | "moreThan", Phrases>>>;
  /** Number words that say "about": "a couple of", "une centaine". */
  readonly rough?: Phrases;
  /** Scales that may stand before what counts them: "тысяч | пять". */
  readonly inverted?: Phrases;
  /** Number words that are particles right behind digits and their scale: 5천|이. */
  readonly particles?: Phrases;
  /** Numerals of a second series, behind which such a word is a particle too: 열|이. */
  readonly native?: Phrases;
  /** Hold a number word and are no number: "at one point", 四川. */
  readonly void?: Phrases;
  /** Inside a numeral: "and", "und". */
  readonly and: Phrases;
  /**
   * Units come before tens ("einundzwanzig"), tens reach to nineteen ("soixante-dix-sept"), a last digit counts the next
   * smaller scale (四百五).
   */
  readonly order?: { readonly unitsFirst?: boolean; readonly vigesimal?: boolean; readonly elided?: boolean };
  /** Numerals are written as one word, or with no space: a word is taken apart into its numerals. */
  readonly glued: boolean;
  /** A few of a scale: "several", "mehrere", "수". */
  readonly several: Phrases;
  /** Some more than ten, in one word: "kilkanaście". */
  readonly teen?: Phrases;
  /** Plurals that stand for an amount not counted: { "100": ["hundreds"] }. */
  readonly vague: ByValue;
  /** Behind "and", the number just told of a second thing: "120 guns and | as many | launchers". */
  readonly sameAgain?: Phrases;
  /** Shares, in percent: { "50": ["half"], "33.3": ["a third"] }. */
  readonly fractions: ByValue;
  /** Denominators after a numeral, in parts of one: { "3": ["thirds"] }. */
  readonly denominators: ByValue;
  readonly qualifiers: QualifierWords;
  /**
   * Between the ends of a range ("to", "bis"); the opening word of one ("between") and its middle ("and"); `change`:
   * verbs behind which "to" parts two figures ("rose 11 to 2,344").
   */
  readonly range: {
    readonly between: Phrases;
    readonly open: Phrases;
    readonly middle: Phrases;
    readonly change?: Phrases;
  };
  readonly percent: Phrases;
  /** Currency words and signs by unit: { usd: ["dollars", "$"] }. */
  readonly money: Readonly<Record<string, Phrases>>;
  /** After an amount: by the month, by the year. */
  readonly rate: { readonly month: Phrases; readonly year: Phrases; readonly day: Phrases };
  /** Count words that belong to the number: 명, 발, 名. */
  readonly counters: Phrases;
  /** Words right behind or before a number that is no count, by the reason: { distance: ["kilometres"] }. */
  readonly vetoBehind: Readonly<Partial<Record<Veto, Phrases>>>;
  /** `maybeYear` stands before years and counts alike ("in 1856"), `maybeAge` before ages and spans ("elle a 34 ans"), `score` before two numbers that may be one ("won 3-5"). */
  readonly vetoBefore: Readonly<Partial<Record<Veto | "maybeYear" | "maybeAge", Phrases>>>;
  /** Words for years: a date behind 2024, an age or a span behind less. */
  readonly years?: Phrases;
  /** Before quarters that are months: "the past | three quarters". */
  readonly recent?: Phrases;
  /** Between an amount and its currency: "4,3 milliards | d'|euros". */
  readonly of?: Phrases;
  /** What such a formation has by rule is no figure of the text: "a battalion" × "has". */
  readonly size?: { readonly formations: Phrases; readonly hold: Phrases };
  /** Behind digits, glued or with a hyphen: "4|th". */
  readonly ordinals?: Phrases;
  /** Behind tens in words: "twenty-|first". */
  readonly ordinalWords?: Phrases;
  /** The same behind tens that are years: "1990|s". */
  readonly decades?: Phrases;
  /** Nouns are written with a capital: a word with one before a number is no name. */
  readonly nounsAreCapital?: boolean;
  /** May follow a number with a hyphen and leave it a count: "strong", "odd". */
  readonly joined: Phrases;
}

/** How a share is told whose whole comes first. */
export interface WholeFirst {
  /** Between the two where nothing else is meant: 3人 | に | 1人. */
  readonly sure: Phrases;
  /** Between the two where both may have been counted: 세 명 | 중 | 한 명. */
  readonly open: Phrases;
  /** Before a whole behind which a noun may stand: 每 | 两发炮弹就有一发. */
  readonly each: Phrases;
  /** Parts that need no count word: 하나. */
  readonly alone: Phrases;
}

/** Each qualifier's words before and behind the number. */
export interface QualifierWords {
  readonly before: Readonly<
    Record<"about" | "atLeast" | "moreThan" | "atMost" | "lessThan" | "nearly" | "exactly", Phrases>
  >;
  readonly behind: Readonly<
    Partial<Record<"about" | "atLeast" | "moreThan" | "atMost" | "lessThan" | "nearly", Phrases>>
  >;
  /** May stand between a qualifier and its number: "a total of", "auf". */
  readonly filler: Phrases;
}
