import type { Article } from "../core/page/article";
import { isWordCode, lowerCode } from "../core/text/fold";
import { isUnparted } from "../core/text/words";

/** Words in a row that two writers seldom choose alike. */
const ROW = 3;
/** As much of a text, in characters, as is compared: more says nothing more. */
const COMPARED = 100_000;

/**
 * How much of two texts is the same, by the rows of three words (or letters, where words are not parted) in both: the
 * share of the shorter and of the longer text, 0…1. Two reports of one event have a few hundredths in common, an article
 * and its corrected version more than a half.
 */
export interface Likeness {
  readonly ofShorter: number;
  readonly ofLonger: number;
}

export function likeness(one: string, other: string): Likeness {
  if (one === other) return { ofShorter: 1, ofLonger: 1 };
  const [a, b] = [rowsOf(one), rowsOf(other)];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...shorter].filter((row) => longer.has(row)).length;
  return { ofShorter: shared / Math.max(1, shorter.size), ofLonger: shared / Math.max(1, longer.size) };
}

function rowsOf(text: string): Set<string> {
  const words = wordsOf(text.slice(0, COMPARED));
  const rows = new Set<string>();
  for (let i = 0; i === 0 || i + ROW <= words.length; i++) rows.add(words.slice(i, i + ROW).join(" "));
  return rows;
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = "";
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? lowerCode(text.charCodeAt(i)) : 0;
    const isAlone = isUnparted(code);
    if (word !== "" && (isAlone || !isWordCode(code))) {
      words.push(word);
      word = "";
    }
    if (isWordCode(code)) word += String.fromCharCode(code);
    if (isAlone) {
      words.push(word);
      word = "";
    }
  }
  return words;
}

/**
 * How the address that is read now stands to the one a stored text was read at: the same; another that is said to be the
 * same article's; or only the same path with other parameters.
 */
export type Standing = "sameAddress" | "saidToBe" | "samePath";

/** Shares of a text, measured on the pairs in `tests/store/alike.test.ts`. */
const ENOUGH = { atItsAddress: 0.4, underItsTitle: 0.15, saidToBe: 0.7, saidAndTitled: 0.5 } as const;

/**
 * Is what is read now the article that was read before? At the same address an edited text is, also one that grew to many
 * times its length; one that has nothing in common is another article. Under another address most of the longer text must
 * be the same, or it is the head of what is stored: a quoted paragraph, a title or a canonical address can be anybody's.
 * Other parameters alone make another article of all but the very same text.
 */
export function isSameArticle(before: Article, now: Article, standing: Standing): boolean {
  if (standing === "samePath" || isUnsafe(before, now)) return isIdentical(before, now);
  if (before.text === now.text) return true;
  const { ofShorter, ofLonger } = likeness(before.text, now.text);
  const isTitled = titleOf(now) !== "" && titleOf(before) === titleOf(now);
  if (standing === "saidToBe")
    return ofLonger >= (isTitled ? ENOUGH.saidAndTitled : ENOUGH.saidToBe) || isHeadOf(now.text, before.text);
  return ofShorter >= (isTitled ? ENOUGH.underItsTitle : ENOUGH.atItsAddress) || (isTitled && isLive(before, now));
}

/** What was read safely is not replaced by what anybody on the way could have written. */
function isUnsafe(before: Article, now: Article): boolean {
  return isHttps(before.url) && !isHttps(now.url);
}

const isHttps = (url: string | null): boolean => url !== null && /^https:/i.test(url);

function isIdentical(before: Article, now: Article): boolean {
  return before.text === now.text && before.title === now.title && before.publishedAt === now.publishedAt;
}

/** In characters: a shorter beginning is anybody's. */
const SHORTEST_HEAD = 40;

/** A teaser ends where the rest is sold: "…". */
function isHeadOf(text: string, whole: string): boolean {
  const head = text.trimEnd().replace(/(…|\.\.\.)$/, "");
  return head.length >= SHORTEST_HEAD && whole.startsWith(head);
}

function titleOf({ title }: Article): string {
  return wordsOf(title.slice(0, 1_000)).join(" ");
}

/** Entries of a live blog come and go; its title stays. */
function isLive(...articles: readonly Article[]): boolean {
  return articles.some(({ blocks }) => blocks.some(({ entry }) => entry !== undefined));
}
