import type { Numeral } from "./numeral";

interface Ends {
  readonly first: Numeral;
  readonly second: Numeral;
}

/** The two ends of a range, each with what only the other of them says: a scale, thousands, the places before. */
export function sharedEnds(first: Numeral, second: Numeral): Ends {
  if (second.kind === "fraction") return { first: withParts(first, second), second };
  return { first: withScale(first, second), second: withPlaces(first, second) };
}

/** 3~4割, "one to two thirds": the lower end counts the parts that the upper end names. */
function withParts(first: Numeral, second: Numeral): Numeral {
  if (first.kind === "fraction" || first.scale !== 1 || first.value >= second.mantissa) return first;
  return { ...scaled(first, second.scale), value: Math.round(first.value * second.scale * 10) / 10, kind: "fraction" };
}

/** "25–30 thousand", "10 to 12,000": the lower end has the scale of the upper, or its thousands. */
function withScale(first: Numeral, second: Numeral): Numeral {
  if (first.scale !== 1) return first;
  if (second.scale !== 1) return first.value >= second.mantissa ? first : scaled(first, second.scale);
  const scale = THOUSANDS.find((thousand) => first.value * thousand < second.value);
  const isShort = first.value >= 1 && !first.digits?.isGrouped;
  return scale && isShort && isInThousands(second) ? scaled(first, scale) : first;
}

const scaled = (numeral: Numeral, scale: number): Numeral => ({ ...numeral, value: numeral.value * scale });

const THOUSANDS = [1e9, 1e6, 1e3] as const;
const ROUND = 100;

/** Written in groups, or round: "3 to 4000"; not "from 12 to 2025". */
function isInThousands({ digits, value }: Numeral): boolean {
  return digits !== null && (digits.isGrouped || value % ROUND === 0);
}

/** Counting by ten thousands: 만, 억, 조. */
const MYRIADS = [1e12, 1e8, 1e4] as const;

/** 1만1000~2000, 1万1千〜2千: the upper end goes on from the ten thousands of the lower. */
function withPlaces(first: Numeral, second: Numeral): Numeral {
  if (first.scale === 1 || second.value >= first.value) return second;
  const myriad = MYRIADS.find((scale) => scale <= first.value);
  const rest = myriad && first.value % myriad;
  const goesOn = myriad && rest && second.value > rest && second.value < myriad;
  return goesOn ? { ...second, value: first.value - rest + second.value } : second;
}
