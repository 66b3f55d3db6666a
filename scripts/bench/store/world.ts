import type { Claim } from "../../../core/claims/claim";
import type { Article } from "../../../core/page/article";
import type { ArticleRecord, ClaimRecord, StatementRecord, VersionRecord } from "../../../store/records";

/** An article of the invented library, with all that is stored of it. */
export interface MadeArticle {
  readonly article: ArticleRecord;
  readonly version: VersionRecord;
  readonly claims: readonly ClaimRecord[];
  readonly statement: StatementRecord;
}

const DAY = 86_400_000;
const START = Date.UTC(2023, 9, 1);
/** Days that the library reaches over, whatever its size: ten times the articles tell of the same time. */
const DAYS = 700;
const OUTLETS = 80;
const FIGURES = 5;
const MEASURES = [
  ...["casualties.killed", "casualties.wounded", "casualties.total", "casualties.captured", "troops.sent"],
  ...["troops.present", "troops.planned", "troops.returned", "shells.supplied", "missiles.supplied", "workers.sent"],
];
const SOURCES = [
  ...["kr.nis", "kr.jcs", "kr.gov", "ua.intelligence", "ua.president", "ua.general-staff", "us.gov", "us.pentagon"],
  ...["uk.mod", "ru.gov", "kp.gov", "un", "nato", "jp.gov", "media:reuters", "publisher", "unnamed"],
];
/** Of a source new figures come so many days apart; between two of them everybody repeats the last. */
const ANEW = 9;
const WORDS = "soldiers front harbour agency lawmakers border village winter brigade convoy ministry river".split(" ");

/** Whole numbers below `limit`, the same for the same two numbers. */
function pick(one: number, other: number, limit: number): number {
  const mixed = Math.imul(one * 73_856_093, 1) ^ Math.imul(other * 19_349_663, 1);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % limit;
}

/** The article number `i` of any invented library. */
export function makeArticle(i: number): MadeArticle {
  const [id, versionId] = [`article-${i}`, `version-${i}`];
  const day = pick(i, 1, DAYS);
  const date = new Date(START + day * DAY + pick(i, 2, DAY)).toISOString();
  const outlet = pick(i, 3, OUTLETS);
  const url = `https://outlet-${outlet}.example/world/${i}`;
  const head = { title: `${wordsFor(i, 5)} ${i}`, byline: null, publisher: `Outlet ${outlet}`, publishedAt: date };
  const language = ["en", "de", "ko", "uk"][pick(i, 4, 4)] ?? "en";
  const known = { ...head, modifiedAt: null, language };
  const article: ArticleRecord = {
    ...{ ...known, id, versionId, key: url, keys: [url], urls: [url], site: `outlet-${outlet}.example` },
    ...{ topics: ["dprk-russia"], date, firstReadAt: date, lastReadAt: date, deletedAt: null },
  };
  const text = Array.from({ length: 45 }, (_, at) => sentenceFor(i, at)).join(" ");
  const read: Article = {
    ...known,
    url,
    canonicalUrl: null,
    text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
  };
  const origin = { articleId: id, versionId, topic: "dprk-russia" };
  return {
    article,
    version: { id: versionId, articleId: id, readAt: date, programVersion: "1", article: read },
    claims: Array.from({ length: FIGURES }, (_, at) => {
      const claimId = `claim-${i}-${at}`;
      return { ...claimFor(i, at, day), ...origin, id: claimId, identity: claimId, by: "program" };
    }),
    statement: { ...statementFor(i), ...origin, id: `statement-${i}` },
  };
}

function claimFor(i: number, at: number, day: number): Claim {
  const measure = MEASURES[pick(i, 7, MEASURES.length)] ?? "";
  const other = MEASURES[pick(i, 8 + at, MEASURES.length)] ?? "";
  const source = SOURCES[pick(i, 20 + at, SOURCES.length)] ?? "";
  const told = Math.max(0, day - pick(i, 30 + at, 6));
  const turn = Math.floor(told / ANEW);
  const best = 300 + turn * 40 + pick(turn, source.length * 31 + measure.length, 900);
  const reasons = { measure: [], qualifier: [], source: [], stance: [], certainty: [], asOf: [] };
  const asOf = new Date(START + told * DAY).toISOString().slice(0, pick(i, 40 + at, 12) === 0 ? 7 : 10);
  return {
    ...{ measure: at < 3 ? measure : other, unit: "people", low: best, best, high: best, qualifier: "exactly" },
    ...{
      source,
      via: [],
      surface: null,
      stance: pick(i, 50 + at, 40) === 0 ? "denies" : "asserts",
      certainty: "stated",
    },
    ...{ asOf, quote: sentenceFor(i, at), start: 0, end: 3, reasons },
  };
}

function statementFor(i: number): Omit<StatementRecord, "id" | "articleId" | "versionId" | "topic"> {
  const said = { stance: "confirms" as const, certainty: "stated" as const, source: "kp.gov", via: [], surface: null };
  const reasons = { proposition: [], source: [], stance: [], certainty: [] };
  return { ...said, proposition: "presence", quote: sentenceFor(i, 0), start: 0, end: 20, reasons };
}

const wordsFor = (i: number, many: number): string =>
  Array.from({ length: many }, (_, at) => WORDS[pick(i, 100 + at, WORDS.length)]).join(" ");

/** Its own in every article, as sentences are. */
const sentenceFor = (i: number, at: number): string =>
  `At least so many were counted by number${i}x${at}, it was said near the ${wordsFor(i + at, 4)} on that day.`;
