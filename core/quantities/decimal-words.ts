import { added } from "./added";
import { type Atom, isScale } from "./atoms";
import { fraction, mixed } from "./fractions";
import type { NumberReader } from "./number-reader";
import { share, type Used } from "./numeral";

const MOST_DECIMALS = 2;

/** "two point four", "zwei Komma drei Millionen": digits after the point are said one by one or as a number. */
export function decimalWords(text: string, run: readonly Atom[], reader: NumberReader): Used | null {
  const point = run.findIndex((atom) => atom.kind === "point");
  if (point < 0 || (point === 0 && reader.words.pointInside?.includes(run[0]?.phrase ?? ""))) return null;
  const whole = point === 0 ? { value: 0, used: 0, scale: 1 } : added(run.slice(0, point), reader);
  // "punto | 239": digits too many for decimals.
  if (whole?.used !== point || (point === 0 && (run[1]?.digits?.plain.length ?? 0) > MOST_DECIMALS)) return null;
  const parts = point > 0 && point + 1 < run.length && fraction(text, run.slice(point + 1), reader);
  if (parts && whole) return mixed(run[0] as Atom, whole, parts, point);
  let [decimals, at] = ["", point + 1];
  while (run[at]?.kind === "cardinal" || (decimals === "" && run[at]?.kind === "small")) {
    if (run[at]?.value === 0) {
      decimals += "0";
      at++;
      continue;
    }
    const upTo = run.findIndex((atom, i) => i >= at && atom.kind !== "cardinal" && atom.kind !== "small");
    const part = added(run.slice(at, upTo < 0 ? run.length : upTo), reader);
    if (!part) break;
    decimals += String(part.value);
    at += part.used;
  }
  if (!/^\d+$/.test(decimals)) return null;
  const value = Number(`${whole.value}.${decimals}`);
  const [first, last] = [run[0] as Atom, run[at - 1] as Atom];
  const scale = isScale(run[at]) ? (run[at] as Atom) : null;
  const numeral = {
    ...share(first, scale ?? last, value * (scale?.value ?? 1)),
    mantissa: value,
    scale: scale?.value ?? 1,
    kind: "cardinal",
    rule: "number.decimalWords",
  } as const;
  return { numeral, used: at + (scale ? 1 : 0) };
}
