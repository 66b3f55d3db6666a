import { SAME_TIME } from "../core/comparison/comparable";
import { type Period, periodOf, startsOfYears } from "../core/comparison/period";
import { ECHO } from "../core/comparison/verdict";
import type { Store } from "./database";
import type { FigureRow } from "./ready/rows";

/**
 * As many figures as one request reads. A source has hardly said more of one measure; of what is told of it within two
 * months there may be more in a library of 100,000 figures, and then the nearest are read.
 */
const MOST = 500;
/** What lies beyond the two months tells at most that it is no comparison: a few, because they may be of the same article. */
const BEYOND = 10;
/** A month is found under its first day. */
const MONTH = 31;
const WEEK = 7;

/**
 * The figures of other articles that can tell something of these: by source, by day, by number and by sentence, as
 * core/comparison looks for them.
 */
export async function candidatesFor(store: Store, own: readonly FigureRow[]): Promise<FigureRow[]> {
  const requests = new Map(own.flatMap(requestsFor).map((request) => [JSON.stringify(request), request]));
  const answers = await Promise.all([...requests.values()].map((request) => answer(store, request)));
  const articles = new Set(own.map(({ articleId }) => articleId));
  const found = new Map(answers.flat().map((row) => [row.id, row]));
  return [...found.values()].filter(({ articleId }) => !articles.has(articleId));
}

/** Rows of an index between two keys. Days in them count backwards (`FigureRow.ago`): what is later comes first. */
interface Request {
  readonly index: string;
  readonly from: Key;
  readonly to: Key;
  readonly most: number;
  /** The last ones of the range. */
  readonly isReverse?: true;
}

type Key = readonly (string | number)[];

function requestsFor({ measure, origin, figure, sentence, asOf, ago }: FigureRow): Request[] {
  const period = periodOf(asOf) ?? { from: -ago, to: -ago };
  const [first, last] = [-period.from, -period.to];
  const before = (days: number): number => first + days + MONTH;
  const after = (days: number): number => last - days;
  const ranges: [index: string, keys: Key, from: number, to: number][] = [
    ["[measure+origin+ago]", [measure, origin], FIRST, LAST],
    ["[measure+figure+ago]", [measure, figure], after(ECHO), before(ECHO)],
    ["[measure+refusal+ago]", [measure, 1], after(SAME_TIME), before(SAME_TIME)],
    ["[measure+ago]", [measure], after(WEEK), before(SAME_TIME)],
    ["[measure+ago]", [measure], after(SAME_TIME), after(WEEK)],
    ...yearsOf(period).map((day): [string, Key, number, number] => ["[measure+ago]", [measure], -day, -day]),
  ];
  return [
    ...ranges.map(([index, keys, from, to]) => ({ index, from: [...keys, from], to: [...keys, to], most: MOST })),
    ...(sentence === undefined ? [] : [ofSentence(measure, sentence)]),
    { index: "[measure+ago]", from: [measure, before(SAME_TIME)], to: [measure, LAST], most: BEYOND },
    { index: "[measure+ago]", from: [measure, FIRST], to: [measure, after(SAME_TIME)], most: BEYOND, isReverse: true },
  ];
}

function ofSentence(measure: string, sentence: string): Request {
  return { index: "[measure+sentence]", from: [measure, sentence], to: [measure, sentence], most: MOST };
}

/** A year is found under its first day. */
const yearsOf = ({ from, to }: Period): number[] => startsOfYears(from - SAME_TIME, to + SAME_TIME);

function answer(store: Store, { index, from, to, most, isReverse }: Request): PromiseLike<FigureRow[]> {
  const rows = store.figures.where(index).between([...from], [...to], true, true);
  return (isReverse ? rows.reverse() : rows).limit(most).toArray();
}

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;
