import { kindOf } from "./kinds";
import type { Quantity, Veto } from "./quantity";

/** Of these, what is said of one number is said of those it is listed with. */
const BACKWARD: ReadonlySet<Veto> = new Set([
  ...([
    "distance",
    "area",
    "weight",
    "temperature",
    "measure",
    "duration",
    "clock",
    "date",
    "ratio",
    "ordinal",
  ] as const),
]);
const FORWARD: ReadonlySet<Veto> = new Set(["date", "age", "reference", "name", "year", "phone"]);
const LONGEST_JOINT = 6;

/**
 * Numbers listed together share what is said of the last ("122 and 152 mm") or the first ("Resolutions 1718 and 2397"),
 * and a ratio has two sides ("five for every one"). `joints`: the language's words for "and" and "or".
 */
export function withNeighbours(quantities: readonly Quantity[], text: string, joints: ReadonlySet<string>): Quantity[] {
  const told = [...quantities];
  for (let i = told.length - 2; i >= 0; i--) {
    const [one, next] = [told[i] as Quantity, told[i + 1] as Quantity];
    const gap = text.slice(one.numberEnd, next.numberStart);
    if (isPlain(one) && next.unit === "percent" && !next.isFraction && isJoint(gap, joints))
      told[i] = { ...one, unit: "percent", kind: "share" };
    if (!isListed(one, next) || !next.veto) continue;
    if (next.veto === "ratio" ? isRatio(gap) : isJoint(gap, joints)) told[i] = vetoed(one, next.veto);
  }
  for (let i = 1; i < told.length; i++) {
    const [last, one] = [told[i - 1] as Quantity, told[i] as Quantity];
    if (!last.veto || !isPlain(one) || !FORWARD.has(last.veto)) continue;
    const hasNoun = /^ \p{L}/u.test(text.slice(one.numberEnd, one.numberEnd + 2));
    if (!hasNoun && isJoint(text.slice(last.numberEnd, one.numberStart), joints)) told[i] = vetoed(one, last.veto);
  }
  return told;
}

/** "am 14. und 15. Dezember": an ordinal beside a date is another day. */
function isListed(one: Quantity, next: Quantity): boolean {
  if (next.veto === "date") return one.veto === "ordinal" || (isPlain(one) && isOfCalendar(one));
  return isPlain(one) && next.veto !== null && BACKWARD.has(next.veto);
}

const isPlain = ({ veto, unit, isFraction }: Quantity): boolean => veto === null && unit === null && !isFraction;

/** "di tremila | a metà gennaio": no day and no year. */
function isOfCalendar({ best }: Quantity): boolean {
  return best === null || best <= LAST_DAY || (best >= FIRST_YEAR && best <= LAST_YEAR);
}

const LAST_DAY = 31;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function vetoed(quantity: Quantity, veto: Veto): Quantity {
  return { ...quantity, veto, kind: kindOf(veto, null) };
}

function isJoint(gap: string, joints: ReadonlySet<string>): boolean {
  if (gap.length > LONGEST_JOINT) return false;
  const inner = gap
    .replace(/^[-–‐.]/, "")
    .replace(/^,/, "")
    .trim()
    .toLowerCase();
  return inner === "" ? /[,–-]/.test(gap) : inner === "/" || inner === "&" || inner === "、" || joints.has(inner);
}

const FARTHEST = 40;

/** Nothing but words between both sides. */
const isRatio = (gap: string): boolean => gap.length < FARTHEST && /^[\p{L}\s'’-]+$/u.test(gap);
