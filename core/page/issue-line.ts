import type { Moment } from "./stamp";
import type { RawBlock } from "./walk";
import { findDates } from "./written-date";

/** "Nr. 37", "Vol. 12", "78. Jahrgang", "제1234호": the line of a printed issue, whose date is no clock's. */
const ISSUE =
  /(?:\b(?:Nr|No|Num|Núm|Vol|Jg|Ausgabe|Issue|Edition|Édition|Numéro|Número)|№|N[°º]|номер|выпуск|випуск)\.? ?\d{1,6}|\d{1,3}\. Jahrgang|제? ?\d{1,6}[호期号]/iu;
const LONGEST = 160;

/** The day of a printed issue, from the line that names it. A bare date at a page's head is today's and tells nothing. */
export function issueDate(blocks: readonly RawBlock[]): Moment | null {
  for (const { text } of blocks) {
    if (text.length <= LONGEST && ISSUE.test(text)) {
      const [date, another] = findDates(text);
      if (date && !another) return date.moment;
    }
  }
  return null;
}
