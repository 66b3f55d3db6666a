import type { HeadlineLines } from "./headline-lines";
import type { Moment } from "./stamp";
import type { RawBlock } from "./walk";
import { type DayOrder, findDates, findTime, isDateLine } from "./written-date";

/** Dates that stand in the lines at a headline. */
export interface Shown {
  readonly published: Moment | null;
  readonly modified: Moment | null;
}

const UPDATE_WORD =
  /(?:updated?|last modified|aktualisier\p{L}{1,4}|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|aggiornat[oa]|aktualizacja|обновлен[оа]?|оновлен[оа]?|изменен[оа]?|수정|최종수정|更新|修改)[^\d]{0,20}$/iu;
const PUBLISHED_WORD =
  /(?:published|posted|first published|veröffentlicht|erschienen|erstellt|publié|publicad[oa]|pubblicat[oa]|opublikowan[oa]|опубликован[оа]?|опубліковано|дата публикации|입력|등록|게재|公開|配信|掲載|发布|發布|发表|發表)[^\d]{0,20}$/iu;

/** How surely a date is the article's: it says so, it stands with a clock time, as a line of its own, among other words. */
const RANKS = { said: 3, timed: 2, alone: 1, among: 0 } as const;

/**
 * Dates in the lines at the headline: below it counts before above, and both before the end of the text. Of several in
 * one place the one that says it is the publication's, then one with a clock time, then the first line that holds
 * nothing else. A sentence that tells of some day is not asked.
 */
export function readShown(lines: HeadlineLines, order: DayOrder): Shown {
  const places = [lines.below, lines.above, lines.end].map((blocks) =>
    blocks.flatMap((block) => datesOf(block, order)),
  );
  const dates = places.flat();
  const updates = dates.filter(({ isUpdate }) => isUpdate);
  const published = places.map(best).find((date) => date !== null) ?? null;
  const later =
    published && dates.map(({ block }) => laterThatDay(block.text, published.moment)).find((found) => found);
  return { published: published?.moment ?? null, modified: updates[0]?.moment ?? later ?? null };
}

interface ShownDate {
  readonly block: RawBlock;
  readonly moment: Moment;
  readonly isUpdate: boolean;
  readonly rank: number;
}

function datesOf(block: RawBlock, order: DayOrder): ShownDate[] {
  const isLine = isDateLine(block.text);
  return findDates(block.text, order).flatMap(({ moment, start }) => {
    const before = block.text.slice(Math.max(0, start - 40), start);
    const isUpdate = saysBefore(UPDATE_WORD, before);
    const isSaid = saysBefore(PUBLISHED_WORD, before);
    if (!isUpdate && !isSaid && isSentence(block.text, isLine)) return [];
    const rank = isSaid ? RANKS.said : moment.hour !== undefined ? RANKS.timed : isLine ? RANKS.alone : RANKS.among;
    return [{ block, moment, isUpdate, rank }];
  });
}

function isSentence(text: string, isLine: boolean): boolean {
  return !isLine && /[.!?。]["”»)]?$/.test(text);
}

function best(dates: readonly ShownDate[]): ShownDate | null {
  const [first, ...rest] = dates.filter(({ isUpdate }) => !isUpdate);
  return first ? rest.reduce((winner, date) => (date.rank > winner.rank ? date : winner), first) : null;
}

/** The word stands right before the date, or before the time that stands before it. */
function saysBefore(word: RegExp, before: string): boolean {
  return word.test(before) || word.test(before.replace(/\d{1,2}[:.]\d{2}.{0,20}$/u, ""));
}

const UPDATE_THEN_TIME =
  /(?:updated|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено|수정|更新)\s?(?:à|um|at|a las|в|о)?\s?(\d{1,2}.{0,12})/iu;

/** "…, mis à jour à 11h45": a time alone means the day of publication. */
function laterThatDay(text: string, published: Moment): Moment | null {
  const found = UPDATE_THEN_TIME.exec(text);
  const time = found?.[1] && findDates(found[1]).length === 0 ? findTime(found[1]) : null;
  return time ? { ...published, ...time } : null;
}
