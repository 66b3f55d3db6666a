import type { HeadlineLines } from "./headline-lines";
import type { Moment } from "./stamp";
import { type DayOrder, findDates, findTime } from "./written-date";

/** Dates that stand in the lines at a headline. */
export interface Shown {
  readonly published: Moment | null;
  readonly modified: Moment | null;
}

const UPDATE_WORD =
  /(?:updated?|last modified|aktualisier\p{L}{1,4}|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|aggiornat[oa]|aktualizacja|обновлен[оа]?|оновлен[оа]?|изменен[оа]?|수정|최종수정|更新|修改)[^\d]{0,20}$/iu;

/** Dates in the lines at the headline; below it counts before above, and both before the end of the text. */
export function readShown(lines: HeadlineLines, order: DayOrder): Shown {
  let published: Moment | null = null;
  let modified: Moment | null = null;
  for (const block of [...lines.below, ...lines.above, ...lines.end]) {
    for (const date of findDates(block.text, order)) {
      const before = block.text.slice(Math.max(0, date.start - 40), date.start);
      if (isUpdate(before)) modified ??= date.moment;
      else published ??= date.moment;
    }
    if (published && !modified) modified = laterThatDay(block.text, published);
  }
  return { published, modified };
}

/** The word stands right before the date, or before the time that stands before it. */
function isUpdate(before: string): boolean {
  return UPDATE_WORD.test(before) || UPDATE_WORD.test(before.replace(/\d{1,2}[:.]\d{2}.{0,20}$/u, ""));
}

const UPDATE_THEN_TIME =
  /(?:updated|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено|수정|更新)\s?(?:à|um|at|a las|в|о)?\s?(\d{1,2}.{0,12})/iu;

/** "…, mis à jour à 11h45": a time alone means the day of publication. */
function laterThatDay(text: string, published: Moment): Moment | null {
  const found = UPDATE_THEN_TIME.exec(text);
  const time = found?.[1] && findDates(found[1]).length === 0 ? findTime(found[1]) : null;
  return time ? { ...published, ...time } : null;
}
