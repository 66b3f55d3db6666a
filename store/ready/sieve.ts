import { foldForSearch } from "../../core/text/search";
import type { Store } from "../database";
import type { ArticleRecord, NoteRecord, VersionRecord } from "../records";
import { ofEach } from "./of-each";
import type { SieveRow } from "./rows";

/** Articles that share a sieve. */
const AT_ONCE = 64;
/** Bits of a sieve: two in five are set by 64 articles of a thousand words. A power of two. */
const BITS = 65_536;

/** Everything that an article is found by, folded for searching: headline, outlet, text, the reader's note and tags. */
export function searchedText(
  article: ArticleRecord,
  version: VersionRecord | undefined,
  note: NoteRecord | undefined,
): string {
  const written = [note?.note ?? "", ...(note?.tags ?? [])];
  const words = [article.title, article.publisher ?? article.site, ...written, version?.article.text ?? ""];
  return foldForSearch(words.join("\n"));
}

/** The searched texts of those of these articles that are there, by their ids. */
export async function searchedTexts(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await store.articles.bulkGet([...ids]);
  const articles = found.filter((one): one is ArticleRecord => one !== undefined && !one.deletedAt);
  const versions = await store.versions.bulkGet(articles.map(({ versionId }) => versionId));
  const notes = await store.notes.bulkGet(articles.map(({ id }) => id));
  return new Map(articles.map((article, i) => [article.id, searchedText(article, versions[i], notes[i])]));
}

/**
 * Puts the texts of these articles into the sieves, newly saved ones into the last that has room; a sieve that has lost an
 * article is made anew, so that nothing of it stays. Call inside the transaction of the rows.
 */
export async function sift(store: Store, ids: readonly string[]): Promise<void> {
  const texts = await searchedTexts(store, ids);
  const known = await ofEach(store.sieves, "articles", ids);
  const sieves = new Map(known.map((sieve) => [sieve.block, sieve]));
  const housed = new Set(known.flatMap(({ articles }) => articles));
  const changed = new Set(ids);
  for (const sieve of sieves.values()) {
    const articles = sieve.articles.filter((id) => texts.has(id) || !changed.has(id));
    const all = new Map([
      ...(await searchedTexts(
        store,
        articles.filter((id) => !texts.has(id)),
      )),
      ...texts,
    ]);
    await store.sieves.put({ ...sieve, articles, bits: bitsOf(articles.map((id) => all.get(id) ?? "")) });
  }
  await house(store, new Map([...texts].filter(([id]) => !housed.has(id))));
}

/** Into the last sieve as long as it has room, then into new ones. */
async function house(store: Store, texts: ReadonlyMap<string, string>): Promise<void> {
  const left = [...texts];
  const last = await store.sieves.toCollection().last();
  const room = left.splice(0, last ? AT_ONCE - last.articles.length : 0);
  if (last && room.length > 0) await store.sieves.put(withTexts(last, room));
  while (left.length > 0)
    await store.sieves.add(withTexts({ articles: [], bits: new Uint8Array(BITS / 8) }, left.splice(0, AT_ONCE)));
}

function withTexts<S extends Omit<SieveRow, "block">>(sieve: S, texts: readonly (readonly [string, string])[]): S {
  const articles = [...sieve.articles, ...texts.map(([id]) => id)].sort();
  return {
    ...sieve,
    articles,
    bits: bitsOf(
      texts.map(([, text]) => text),
      sieve.bits.slice(),
    ),
  };
}

/** Ids of the articles that may hold all of these words; few others are among them. */
export async function mayHold(store: Store, words: readonly string[]): Promise<Set<string>> {
  const wanted = words.flatMap((word) => [...partsOf(word)]);
  const found = new Set<string>();
  await store.sieves.each(({ articles, bits }) => {
    if (wanted.every((bit) => hasBit(bits, bit))) for (const id of articles) found.add(id);
  });
  return found;
}

function bitsOf(texts: readonly string[], bits = new Uint8Array(BITS / 8)): Uint8Array<ArrayBuffer> {
  for (const text of texts) for (const bit of partsOf(text)) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  return bits;
}

const hasBit = (bits: Uint8Array, bit: number): boolean => ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;

/** The bits of every two and three letters in a row: a part of a word is found like the word. */
function* partsOf(text: string): Generator<number> {
  for (let i = 1; i < text.length; i++) {
    const [one, two, three] = [text.charCodeAt(i - 1), text.charCodeAt(i), text.charCodeAt(i + 1)];
    yield mixed(one * 65_599 + two);
    if (i + 1 < text.length) yield mixed((one * 65_599 + two) * 65_599 + three);
  }
}

function mixed(value: number): number {
  const hash = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) & (BITS - 1);
}
