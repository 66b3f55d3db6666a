import type { NumberWords } from "../languages/number-words";
import { isWordCode } from "../text/fold";
import { added } from "./added";
import { type Atom, isJoint, isScale, readAtoms } from "./atoms";
import { skipOn } from "./context";
import { decimalWords } from "./decimal-words";
import { denominatorFirst, fraction } from "./fractions";
import type { NumberReader } from "./number-reader";
import { type Numeral, share, type Used } from "./numeral";
import { nounBetween, ratio, wholeFirst } from "./part-of-whole";
import { inverted, vague, vagueTeen } from "./vague";

/** A longer run of number words is a list, or hostile. */
const LONGEST_RUN = 40;

/** Every numeral of `text`, in order. */
export function readNumerals(text: string, reader: NumberReader): Numeral[] {
  const atoms = readAtoms(text, reader);
  const numerals: Numeral[] = [];
  for (let i = 0; i < atoms.length; ) {
    const goesOn = numerals.at(-1)?.end === atoms[i]?.start;
    if ((!goesOn && isPartOfWord(text, atoms[i] as Atom)) || isLetterAlone(atoms[i] as Atom)) {
      i++;
      continue;
    }
    const run = runFrom(text, atoms, i, reader.words);
    const numeral =
      nounBetween(text, atoms, i, reader) ??
      wholeFirst(text, atoms, i, reader) ??
      negative(text, run, reader) ??
      positive(text, run, reader);
    if (numeral) numerals.push(numeral.numeral);
    i += numeral?.used ?? 1;
  }
  return numerals;
}

/** "북한군|만 2천 명", "운|반": one letter that is glued to a word of letters is a particle or part of the word. */
function isPartOfWord(text: string, { digits, start, end }: Atom): boolean {
  return digits === null && end - start === 1 && /^\p{Script=Hangul}{2}/u.test(text.slice(Math.max(0, start - 1), end));
}

/** "M-1991" is a gun and no million: a scale of a letter or two counts only what stands before it. */
function isLetterAlone({ kind, phrase }: Atom): boolean {
  return kind === "big" && /^\p{Script=Latin}{1,2}$/u.test(phrase);
}

/** The atoms from `i` on that stand together: glued, or with a space, hyphen or "and" between them. */
function runFrom(text: string, atoms: readonly Atom[], i: number, words: NumberWords): Atom[] {
  const run = [atoms[i] as Atom];
  for (let next = i + 1; next < atoms.length && run.length < LONGEST_RUN; next++) {
    const gap = text.slice(atoms[next - 1]?.end, atoms[next]?.start);
    // "1万-1.2万": a hyphen joins words ("twenty-one", "four-thousand-100"), and parts digits.
    const isWordAhead = run[0]?.digits === null && isScale(atoms[next - 1]);
    const isJoined = isJoint(gap, words) || (gap === "、" && isNextDigit(atoms, next));
    if (!isJoined || (gap.trim() === "-" && atoms[next]?.digits && !isWordAhead)) break;
    // "700 y | mil": "and" stands before no scale that counts.
    if (/\p{L}/u.test(gap) && atoms[next]?.kind === "big") break;
    run.push({ ...(atoms[next] as Atom), isHyphened: gap === "-" });
  }
  return run;
}

/** 三|四万, 二、|三百: the digit after the one before it, with a scale. */
function isNextDigit(atoms: readonly Atom[], at: number): boolean {
  const [low, high] = [atoms[at - 1], atoms[at]];
  const areDigits = low?.kind === "cardinal" && high?.kind === "cardinal" && high.value < 10;
  return areDigits && high.value === low.value + 1 && isScale(atoms[at + 1]) && atoms[at + 1]?.start === high.end;
}

/** "minus three". */
function negative(text: string, run: readonly Atom[], reader: NumberReader): Used | null {
  const [sign, ...rest] = run;
  if (sign?.kind !== "negative" || rest.length === 0) return null;
  const found = positive(text, rest, reader, true);
  if (!found) return null;
  const { value } = found.numeral;
  return { numeral: { ...found.numeral, start: sign.start, value: -value, digits: null }, used: found.used + 1 };
}

function positive(text: string, run: readonly Atom[], reader: NumberReader, isSure = false): Used | null {
  return (
    vagueTeen(run, reader) ??
    inverted(run, reader) ??
    vague(run) ??
    denominatorFirst(run, reader) ??
    ratio(text, run, reader) ??
    decimalWords(text, run, reader) ??
    fraction(text, run, reader) ??
    cardinal(text, run, reader, isSure)
  );
}

function cardinal(text: string, run: readonly Atom[], reader: NumberReader, isSure: boolean): Used | null {
  const sum = added(run, reader);
  const [first, last] = [run[0], run[(sum?.used ?? 0) - 1]];
  if (!sum || !first || !last) return null;
  const isAlone = !isSure && sum.used === 1 && reader.neverAlone.has(first.phrase);
  const isLowEnd = isNextDigit(run, 1) && ["", "、"].includes(text.slice(first.end, run[1]?.start));
  if (
    isAlone &&
    !isLowEnd &&
    !isCounted(text, first, reader) &&
    !isOnePerson(text, first, reader) &&
    !isWhole(text, first)
  )
    return sum.value > 0 && sum.value < 1 && !isPartOfOther(text, first, reader)
      ? { numeral: share(first, last, sum.value * 100), used: 1 }
      : null;
  const rule = first.digits ? (sum.used > 1 ? "number.digitsAndScale" : "number.digits") : "number.words";
  const { used, ...rest } = sum;
  const isRough = run.slice(0, used).some(({ phrase }) => reader.rough.has(phrase));
  const inner = rest.inner ?? (isRough ? "about" : undefined);
  const digits = used === 1 ? first.digits : null;
  return { numeral: { ...rest, inner, start: first.start, end: last.end, kind: "cardinal", digits, rule }, used };
}

/** "ein | Mensch", "один | человек": no article. */
function isOnePerson(text: string, { end, value }: Atom, { words }: NumberReader): boolean {
  const next = skipOn(text, end);
  const isNext = (noun: string): boolean =>
    text.startsWith(noun, next) && !isWordCode(text.charCodeAt(next + noun.length));
  return value === 1 && next > end && (words.onePerson?.some(isNext) ?? false);
}

/** A text, or a table's cell, that is nothing else; but no "a". */
const isWhole = (text: string, { start, end }: Atom): boolean =>
  text.length < 40 && text.trim() === text.slice(start, end) && !/^\p{Script=Latin}{1,2}$/u.test(text.trim());

/** 반대, 四半期: a half that is one letter is a share only where a count word follows: 半个. */
function isPartOfOther(text: string, { phrase, end }: Atom, reader: NumberReader): boolean {
  if (phrase.length > 1 || /\p{Script=Latin}/u.test(phrase)) return false;
  return !HAN.test(phrase) || !reader.words.counters.some((counter) => text.startsWith(counter, end));
}

const HAN = /\p{Script=Han}/u;

/** 두 명, 三名, 백 명: a number where it is a word of its own or a count word follows. */
function isCounted(text: string, { start, end, phrase }: Atom, reader: NumberReader): boolean {
  if (!reader.aloneCounted.has(phrase)) return false;
  const isParted = !isWordCode(text.charCodeAt(start - 1));
  // Words of Han letters are not parted: 俘虏了|两名.
  if (!isParted && !HAN.test(text.charAt(start))) return false;
  const next = skipOn(text, end);
  const isWord = isParted && next === end && !isWordCode(text.charCodeAt(end));
  const { counters, inner, qualifiers } = reader.words;
  const following = [...counters, ...(inner?.moreThan ?? []), ...(qualifiers.behind.moreThan ?? [])];
  return isWord || following.some((word) => text.startsWith(word, next));
}
