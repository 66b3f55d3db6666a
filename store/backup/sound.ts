import type { Bundle } from "./bundle";
import { LIMITS, OF_ARTICLE, type TableName } from "./format";
import { lineOf } from "./record-lines";
import { parseRecord } from "./shapes";

/** A record that is in no backup, because none could be read with it. */
export interface LeftOut {
  readonly table: TableName;
  /** Of the article it belongs to, or of the comparison: what the reader knows it by. */
  readonly name: string;
}

/** Could a file with this record be brought in again? Looked at as it will stand there. */
export function isSound(table: TableName, record: object): boolean {
  const line = lineOf(table, record);
  return line.length <= LIMITS.line && parseRecord(table, JSON.parse(line).record) !== null;
}

/** What of an article can be brought in again; null where nothing can. `tell` is called with what is left out. */
export function soundPart(bundle: Bundle, tell: (leftOut: LeftOut) => void): Bundle | null {
  const [article] = bundle.articles;
  const name = String(article.title || article.id);
  const parts = { articles: bundle.articles, ...soundRecords(bundle, name, tell) };
  const shown = parts.versions.find(({ id }) => id === article.versionId) ?? parts.versions.at(-1);
  if (shown && isSound("articles", article))
    return { ...parts, articles: [{ ...article, versionId: shown.id }] } as Bundle;
  tell({ table: "articles", name });
  return null;
}

type Parts = Omit<Bundle, "articles">;

/** Each sound by itself, and with the version that it was read in. */
function soundRecords(bundle: Bundle, name: string, tell: (leftOut: LeftOut) => void): Parts {
  const versions = new Set(bundle.versions.filter((one) => isSound("versions", one)).map(({ id }) => id));
  const kept = OF_ARTICLE.map((table) => {
    const records = bundle[table].filter((record) => {
      const isKept = isSound(table, record) && (!("versionId" in record) || versions.has(record.versionId));
      if (!isKept) tell({ table, name });
      return isKept;
    });
    return [table, records];
  });
  return Object.fromEntries(kept) as Parts;
}
