import { foldCode } from "../text/fold";
import { type Digits, readDigits, startsDigits } from "./digits";

/** A share, in percent. */
export interface Share {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Larger ones are dates, seasons and numbers of laws: 9/11, 24/7, 2023/24. */
const LARGEST_DENOMINATOR = 10;
const HUNDREDTHS = 100;

/** "½", "⅔" at `at`. */
export function fractionSign(text: string, at: number): Share | null {
  const code = text.charCodeAt(at);
  if (!(code >= 0xbc && code <= 0xbe) && !(code >= 0x2150 && code <= 0x215e)) return null;
  const [over, under] = text.charAt(at).normalize("NFKD").split("⁄").map(Number);
  return over && under ? { start: at, end: at + 1, value: (over / under) * 100 } : null;
}

/** "2/3" whose upper part has been read: a part of a whole with a small denominator, no date and no path. */
export function slashFraction(text: string, over: Digits): Share | null {
  if (over.isGrouped || over.plain.length > 2 || !isSlash(text, over.end) || !startsDigits(text, over.end + 1))
    return null;
  const under = readDigits(text, over.end + 1, ".");
  if (!Number.isInteger(under.value) || under.isGrouped) return null;
  if (over.value < 1 || over.value >= under.value) return null;
  if (under.value > LARGEST_DENOMINATOR && under.value !== HUNDREDTHS) return null;
  const isPath = isSlash(text, over.start - 1) || isSlash(text, under.end);
  return isPath ? null : { start: over.start, end: under.end, value: (over.value / under.value) * 100 };
}

function isSlash(text: string, at: number): boolean {
  const letter = String.fromCharCode(foldCode(text.charCodeAt(at)));
  return letter === "/" || letter === "／";
}
