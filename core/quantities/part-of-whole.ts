import { added } from "./added";
import type { Atom } from "./atoms";
import { skipOn } from "./context";
import type { NumberReader } from "./number-reader";
import { shareOf, type Used } from "./numeral";

/** Larger wholes are counts or years: "2 out of 2024". */
const LARGEST_WHOLE = 1000;
const LARGEST_OF_ONE = 100;
/** Of so many a share is told; "two of three" may be two that were counted. */
const ROUND_WHOLES: ReadonlySet<number> = new Set([5, 10, 100]);
const SMALL_WHOLES: ReadonlySet<number> = new Set([3, 4]);
const LONGEST_NOUNS = 40;

const isOf = (atom: Atom | undefined): atom is Atom =>
  atom?.kind === "ratio" || atom?.kind === "oneIn" || atom?.kind === "ofTen";

/** "one over three", "2 out of 500", "four in ten", "vier von zehn": a part smaller than its whole. */
export function ratio(text: string, run: readonly Atom[], reader: NumberReader): Used | null {
  const middle = run.findIndex(isOf);
  if (middle < 1) return null;
  const over = added(run.slice(0, middle), reader);
  const under = added(run.slice(middle + 1), reader);
  if (!over || !under || over.used !== middle) return null;
  const used = middle + 1 + under.used;
  const last = run[used - 1] as Atom;
  const { kind } = run[middle] as Atom;
  if (!isShare(over.value, under.value, kind) || (kind !== "ratio" && isSpan(text, last.end, reader))) return null;
  return { numeral: shareOf(run[0] as Atom, last, (over.value / under.value) * 100), used };
}

function isShare(over: number, under: number, kind: string): boolean {
  if (over >= under) return false;
  if (kind === "ratio") return under <= LARGEST_WHOLE;
  if (over === 1) return kind === "oneIn" && under <= LARGEST_OF_ONE;
  return ROUND_WHOLES.has(under) || (kind === "oneIn" && SMALL_WHOLES.has(under));
}

/** "killed two in five | days". */
function isSpan(text: string, at: number, { words }: NumberReader): boolean {
  const behind = text.slice(skipOn(text, at), at + LONGEST_NOUNS);
  return words.vetoBehind.duration?.some((unit) => behind.startsWith(unit)) ?? false;
}

/**
 * "Quattro | proiettili | su dieci": the noun between is what the share is of, so the share stands where the part does.
 * `at`: where the part is among all atoms.
 */
export function nounBetween(text: string, atoms: readonly Atom[], at: number, reader: NumberReader): Used | null {
  const [over, of, under, next] = atoms.slice(at, at + 4);
  if (over?.kind !== "cardinal" || !isOf(of) || !under || over.value >= 10) return null;
  const noun = text.slice(over.end, of.start);
  if (!/^ \p{L}{3,20}(?: \p{L}{3,20})? $/u.test(noun) || text.slice(of.end, under.start) !== " ") return null;
  const isWhole = over.value === 1 ? under.value >= 2 && under.value <= 10 : ROUND_WHOLES.has(under.value);
  const isMore = next !== undefined && /^[ -]?$/.test(text.slice(under.end, next.start));
  if (!isWhole || isMore || over.value >= under.value || (over.value === 1 && of.kind === "ofTen")) return null;
  if (isSpan(text, over.end, reader) || isSpan(text, under.end, reader)) return null;
  return { numeral: shareOf(over, over, (over.value / under.value) * 100), used: 3 };
}

/** 10명 중 4명, 3人に1人, 每两发炮弹就有一发: the whole comes first, both with one count word. */
export function wholeFirst(text: string, atoms: readonly Atom[], at: number, reader: NumberReader): Used | null {
  const [under, over] = atoms.slice(at, at + 2);
  if (!reader.words.wholeFirst || !under || over?.kind !== "cardinal" || under.kind === "fraction") return null;
  const counter = counterAt(text, under.end, reader);
  const isSure = joint(text, under, over, counter, reader);
  if (isSure === null) return null;
  const counted = counterAt(text, over.end, reader);
  const isAlone = counted === "" && reader.words.wholeFirst.alone.includes(over.phrase);
  if (counted !== counter && !isAlone) return null;
  if (counter === "" && !isAlone) return null;
  const wholes = over.value === 1 ? under.value <= 10 : ROUND_WHOLES.has(under.value);
  // 두 명 중 한 명 may be one of two men, as two of five may be counted.
  const isOpen = !isSure && (over.value === 1 ? under.value === 2 && !isAlone : under.value < 10);
  if (!wholes || isOpen || over.value >= under.value || over.value < 1) return null;
  return { numeral: shareOf(under, over, (over.value / under.value) * 100), used: 2 };
}

/** The count word at `at`, the longest; "" where there is none. */
function counterAt(text: string, at: number, { words }: NumberReader): string {
  const from = skipOn(text, at);
  const found = words.counters.filter((counter) => text.startsWith(counter, from));
  return found.reduce((longest, counter) => (counter.length > longest.length ? counter : longest), "");
}

const FARTHEST_EACH = 4;
const LONGEST_BETWEEN = 8;

/** Does what stands between join a whole to its part (then: is it sure to), or null. */
function joint(text: string, under: Atom, over: Atom, counter: string, { words }: NumberReader): boolean | null {
  const { sure = [], open = [], each = [] } = words.wholeFirst ?? {};
  if (over.start - under.end > LONGEST_BETWEEN + counter.length) return null;
  const between = text.slice(skipOn(text, under.end) + counter.length, over.start).trim();
  if (sure.includes(between)) return true;
  const before = text.slice(Math.max(0, under.start - FARTHEST_EACH), under.start);
  const isEach = each.some((word) => before.includes(word));
  if (isEach && /^\p{L}+$/u.test(between) && [...sure, ...open].some((word) => between.endsWith(word))) return true;
  return open.includes(between) ? false : null;
}
