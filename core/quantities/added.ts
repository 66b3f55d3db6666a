import { type Atom, isScale } from "./atoms";
import type { NumberReader } from "./number-reader";
import type { Qualifier } from "./quantity";
import { Sum } from "./sum";

/** A number added up from the first `used` atoms of a run. */
export interface Added {
  readonly value: number;
  readonly mantissa: number;
  readonly scale: number;
  readonly used: number;
  readonly inner: Qualifier | undefined;
}

/** Adds up a run as far as it makes one number. */
export function added(run: readonly Atom[], reader: NumberReader): Added | null {
  const sum = new Sum(reader.words.order ?? {});
  let inner: Qualifier | undefined;
  let used = 0;
  for (; used < run.length; used++) {
    const atom = run[used] as Atom;
    const next = run[used + 1];
    if (isAnotherNumber(run, used, reader)) break;
    if (atom.kind.startsWith("inner.") && used > 0 && isScale(next)) {
      inner = atom.kind.slice("inner.".length) as Qualifier;
      continue;
    }
    const mixes = next?.kind === "denominator" && atom.kind === "cardinal" && used > 0 && atom.value < next.value;
    const value = mixes ? atom.value / next.value : atom.kind === "fraction" ? atom.value / 100 : atom.value;
    const kind = atom.kind === "fraction" ? "cardinal" : atom.kind;
    if (!sum.add(kind, value, { isDigits: atom.digits !== null, isScaled: isScale(next) })) break;
    if (mixes) used++;
  }
  return used === 0 ? null : { value: sum.value, ...leading(run.slice(0, used), sum), used, inner };
}

/** What the scales count, and how much they make together: "5 | hundred thousand", 6|百万. */
function leading(run: readonly Atom[], sum: Sum): { mantissa: number; scale: number } {
  const [first, ...scales] = run;
  const isOne = first?.kind === "cardinal" && first.value > 0 && scales.length > 1 && scales.every(isScale);
  return isOne ? { mantissa: first.value, scale: sum.value / first.value } : sum;
}

/**
 * "3 million | 152-millimetre shells": digits apart from the scale before them go on only with a scale of their own,
 * or where they are the next place of a scale that is counted: "1만 5000", but "북한군만 | 5000". "3 hundred and
 * | 2 hundred", "1.7 billion and | 5.5 billion": no number has one scale twice.
 */
function isAnotherNumber(run: readonly Atom[], at: number, reader: NumberReader): boolean {
  const [counted, before, atom, next] = [run[at - 2], run[at - 1], run[at], run[at + 1]];
  if (!atom || !before) return false;
  if (isParticle(run, at, reader)) return true;
  if (next?.kind === "small" && before.kind === "small" && atom.kind === "cardinal" && next.value >= before.value)
    return true;
  const isNextPlace = next?.kind === "small" || atom.value * 10 >= before.value;
  if (reader.boundaries === "none" && counted && isNextPlace) return false;
  // "500 million | a | year": an article.
  if (before.kind === "big" && !isScale(next) && reader.words.articles?.includes(atom.phrase)) return true;
  const isCounted = atom.kind === "cardinal" && next?.kind === "big";
  if (isCounted && isSplitThousand(before, atom, next)) return false;
  if (isCounted && before.kind === "big" && next.value >= before.value) return true;
  const isApart = atom.start > before.end && !atom.isHyphened;
  return atom.digits !== null && before.kind === "big" && isApart && !isScale(next);
}

/** 열|이, 5천|이, 6천 | 이상: a particle; behind digits it counts with a scale of its own (5천|이백). */
function isParticle(run: readonly Atom[], at: number, { words }: NumberReader): boolean {
  if (!words.particles?.includes(run[at]?.phrase ?? "")) return false;
  if (words.native?.includes(run[at - 1]?.phrase ?? "")) return true;
  const isBehindScale = isScale(run[at - 1]) && !isScale(run[at + 1]);
  return isBehindScale && run.slice(0, at).some(({ digits }) => digits !== null);
}

/** "11 mil | 200 millones": thousands and hundreds of the scale behind, as is written in Latin America. */
function isSplitThousand(before: Atom, atom: Atom, next: Atom): boolean {
  return (
    before.value === 1000 && before.phrase !== "" && atom.digits !== null && atom.value < 1000 && next.value > 1000
  );
}
