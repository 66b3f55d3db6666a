import { Dexie } from "dexie";
import { byMeasure } from "../../../components/claim/by-measure";
import { shownClaim } from "../../../components/claim/shown-claim";
import { copiesOf } from "../../../components/library/article/copies";
import { articlesFound } from "../../../components/library/articles/articles-found";
import { NO_FILTER } from "../../../components/library/articles/entry";
import { articleReading } from "../../../components/reading/article-reading";
import { besides, verdictsOf } from "../../../components/verdict/verdicts";
import { DATABASE_NAME, open, Store } from "../../../store/database";
import { latestOfMeasure, latestTold, voicesOf } from "../../../store/figures";
import type { ClaimInArticle } from "../../../store/in-article";
import { noteOfArticle } from "../../../store/notes";
import { fillStore } from "./fill";

/** Runs in a page of the extension: fills its store, and measures what its screens ask for beside plain reading. */

/** The keys of what a screen shows, by table. */
type Shown = Readonly<Record<string, readonly string[]>>;

const MEASURE = "casualties.killed";
const FIRST_DRAWN = 500;
const FIRST_ROWS = 50;

let store: Store | null = null;
const opened = async (): Promise<Store> => (store ??= await open(new Store(DATABASE_NAME)));

async function sidebar(one: Store, articleId: string): Promise<Shown> {
  const reading = await articleReading(one, articleId);
  if (!reading) throw new Error(`${articleId} is not there`);
  const shown: ClaimInArticle[] = [...reading.claims];
  for (const [measure, own] of byMeasure(reading.claims)) {
    const beside = await besides(one, measure, articleId);
    verdictsOf(own.map(shownClaim), beside, reading.article);
    await voicesOf(one, measure);
    shown.push(...beside.same);
  }
  const statements = reading.statements.map(({ statement }) => statement.id);
  return { ...keysOf(shown), versions: [reading.article.versionId], statements };
}

async function articlePage(one: Store, articleId: string): Promise<Shown> {
  const shown = await sidebar(one, articleId);
  await noteOfArticle(one, articleId);
  const copies = await copiesOf(one, articleId);
  return { ...shown, articles: [...(shown.articles ?? []), ...copies.map(({ article }) => article.id)] };
}

async function list(one: Store, search: string): Promise<Shown> {
  const { entries } = await articlesFound(one, { ...NO_FILTER, search }, FIRST_ROWS);
  if (entries.length === 0) throw new Error(`nothing found for "${search}"`);
  const claims = entries.flatMap((entry) => entry.claims.map(({ claim }) => claim.id));
  return { articles: entries.map(({ article }) => article.id), claims };
}

async function measurePage(one: Store): Promise<Shown> {
  const claims = await latestOfMeasure(one, MEASURE, null, { limit: FIRST_DRAWN });
  await voicesOf(one, MEASURE);
  return keysOf(claims);
}

function keysOf(claims: readonly ClaimInArticle[]): Shown {
  const articles = new Set(claims.map(({ article }) => article.id));
  return { claims: claims.map(({ claim }) => claim.id), articles: [...articles] };
}

const QUERIES: Readonly<Record<string, (one: Store) => Promise<Shown>>> = {
  "sidebar on an article": (one) => sidebar(one, "article-7"),
  "library, first rows": (one) => list(one, ""),
  "one measure over time": measurePage,
  sources: async (one) => keysOf(await latestTold(one)),
  "an article with its verdicts": (one) => articlePage(one, "article-7"),
  "search, many found": (one) => list(one, "harbour winter"),
  "search, one found": (one) => list(one, "number7x3"),
};

export interface Timing {
  readonly name: string;
  /** Milliseconds, the median of all rounds; of plain reading of the same rows likewise. */
  readonly ours: number;
  readonly plain: number;
  readonly rows: number;
}

/** Every query and the plain reading of what it shows, in turns. */
async function timings(rounds: number): Promise<Timing[]> {
  const one = await opened();
  const plain = await new Dexie(DATABASE_NAME).open();
  const found: Timing[] = [];
  for (const [name, query] of Object.entries(QUERIES)) {
    const shown = await query(one);
    const [ours, others]: [number[], number[]] = [[], []];
    for (let i = 0; i < rounds; i++) {
      ours.push(await timed(() => query(one)));
      others.push(await timed(() => readPlainly(plain, shown)));
    }
    const rows = Object.values(shown).reduce((sum, keys) => sum + keys.length, 0);
    found.push({ name, ours: median(ours), plain: median(others), rows });
  }
  plain.close();
  return found;
}

async function readPlainly(plain: Dexie, shown: Shown): Promise<void> {
  for (const [table, keys] of Object.entries(shown)) await plain.table(table).bulkGet([...keys]);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** How far the filling has come. */
let filled = 0;
let isDone = true;
let failed: string | null = null;

/** Fills up to this many articles. Answers at once: a call that lasts minutes is given up by whoever waits for it. */
function fill(to: number): void {
  isDone = false;
  const tell = (done: number): void => {
    filled = done;
  };
  opened()
    .then((one) => fillStore(one, filled, to, tell))
    .catch((error: unknown) => {
      failed = String(error);
    })
    .finally(() => {
      isDone = true;
    });
}

Object.assign(globalThis, { bench: { timings, fill, filled: () => ({ isDone, filled, failed }) } });
