import type { Kind } from "./date-reader";
import { type Element, isA, type Source, valueAs } from "./elements";
import type { Phrase } from "./phrase";

/** How far from its noun a date may stand and still be part of a name ("the treaty signed in June 2024"). */
const REACH_BEFORE = 25;
const REACH_AFTER = 35;

/**
 * Does the date name a treaty, resolution or election ("the June 2024 treaty", "Vertrag vom Juni 2024")? Only dates
 * that say their year are asked.
 */
export function isNamed(source: Source, first: Phrase, last: Phrase): boolean {
  const isOfYear = last.year !== null || last.period?.unit === "year";
  if (!isOfYear || first.role === "since") return false;
  return isBehind(source, first, "named", REACH_BEFORE) || (isDetermined(source, first) && hasNameAfter(source, last));
}

/** How far a verb that looks ahead reaches ("is to meet the president on"). */
const REACH_AHEAD = 30;

/** "Is to meet on Monday": a day or month without a year is then the next one. */
export function isAhead(source: Source, first: Phrase, { year, period, offset, same }: Phrase): boolean {
  const isOpen = year === null && period === null && offset === null && same === null;
  return isOpen && first.shift !== "last" && isBehind(source, first, "ahead", REACH_AHEAD);
}

/** Does a word of this kind stand before the phrase, no farther off than `reach` and in one clause with it? */
function isBehind({ elements, text }: Source, { from }: Phrase, kind: Kind, reach: number): boolean {
  const start = (elements[from] as Element).start;
  for (let at = from - 1; at >= 0; at--) {
    const element = elements[at] as Element;
    if (start - element.end > reach) return false;
    if (isA(element, kind)) return isUnbroken(text, element.end, start);
  }
  return false;
}

function hasNameAfter({ elements, text }: Source, { to, end }: Phrase): boolean {
  for (let at = to; at < elements.length; at++) {
    const element = elements[at] as Element;
    if (element.start - end > REACH_AFTER) return false;
    if (isA(element, "named")) return isUnbroken(text, end, element.start);
  }
  return false;
}

/** "the June 2024 treaty", "der im Juni 2024 geschlossene Vertrag": an article stands right before the date. */
function isDetermined({ elements }: Source, { from }: Phrase): boolean {
  const before = elements[from - 1];
  return valueAs(before, "filler") === "article" && (elements[from] as Element).start - (before as Element).end === 1;
}

function isUnbroken(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (",.;:!?()\n，。、；：！？（）".includes(text[i] as string)) return false;
  return true;
}
