import type { Quantity } from "../quantities/quantity";
import type { Break } from "./sentence";

/** Letters that an aside in brackets has: "（Lee Seong-kweun，音译）". */
const LONGEST_ASIDE = 40;
const OPENERS: ReadonlySet<string> = new Set(["(", "（"]);
const CLOSERS: ReadonlySet<string> = new Set([")", "）"]);

/** The breaks without those of short brackets that count nothing. */
export function withoutAsides(text: string, breaks: readonly Break[], quantities: readonly Quantity[]): Break[] {
  const counts = quantities.filter(({ veto }) => veto === null);
  let [next, asideEnd] = [0, -1];
  return breaks.filter(({ at }, i) => {
    if (at <= asideEnd) return false;
    const end = OPENERS.has(text.charAt(at)) ? closingOf(text, breaks, i) : null;
    if (end === null) return true;
    while ((counts[next]?.start ?? end) <= at) next++;
    // 16 of "昨（16）日" fills its bracket and is a day.
    if ((counts[next]?.numberEnd ?? end) < end) return true;
    asideEnd = end;
    return false;
  });
}

/** Where the bracket that opens at the `i`th break closes; null where that is far off. */
function closingOf(text: string, breaks: readonly Break[], i: number): number | null {
  const opens = breaks[i]?.at ?? 0;
  for (let next = i + 1; next < breaks.length; next++) {
    const { at } = breaks[next] as Break;
    if (at - opens > LONGEST_ASIDE) return null;
    if (CLOSERS.has(text.charAt(at))) return at;
  }
  return null;
}
