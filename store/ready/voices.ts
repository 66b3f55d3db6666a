import type { Store } from "../database";
import type { RowsOfArticle } from "./make-rows";
import { ofEach } from "./of-each";
import type { FigureRow } from "./rows";

/** A row of another article whose voice is another now. */
export interface MovedVoice {
  readonly from: FigureRow;
  readonly to: FigureRow;
}

/**
 * The new rows with their voices, and the rows of other articles whose voices change with them: a sentence that names
 * nobody and stands in several articles is one voice, that of the row with the first id, whatever came in which order.
 */
export async function withVoices(
  store: Store,
  before: readonly RowsOfArticle[],
  fresh: readonly RowsOfArticle[],
): Promise<{ now: RowsOfArticle[]; moved: MovedVoice[] }> {
  const come = fresh.flatMap(({ figures }) => figures);
  const changed = [...before.flatMap(({ figures }) => figures), ...come];
  const others = await othersWithSentences(store, changed);
  const voices = firstOrigins([...others, ...come]);
  const voiced = (row: FigureRow): FigureRow => ({ ...row, voice: voices.get(sentenceIn(row) ?? "") ?? row.origin });
  return {
    now: fresh.map(({ entry, figures }) => ({ entry, figures: figures.map(voiced) })),
    moved: others.map((from) => ({ from, to: voiced(from) })).filter(({ from, to }) => from.voice !== to.voice),
  };
}

/** The rows of other articles that have a sentence of one of these. */
async function othersWithSentences(store: Store, rows: readonly FigureRow[]): Promise<FigureRow[]> {
  const telling = rows.filter(({ sentence }) => sentence !== undefined);
  if (telling.length === 0) return [];
  const keys = new Map(telling.map((row) => [sentenceIn(row), [row.measure, row.sentence ?? ""] as const]));
  const own = new Set(rows.map(({ id }) => id));
  const stored = await ofEach(store.figures, "[measure+sentence]", [...keys.values()]);
  return stored.filter(({ id }) => !own.has(id));
}

/** A sentence on a measure; null where somebody is named. */
const sentenceIn = ({ measure, sentence }: FigureRow): string | null =>
  sentence === undefined ? null : `${measure} ${sentence}`;

/** Of each sentence the origin of the row with the first id. */
function firstOrigins(rows: readonly FigureRow[]): Map<string, string> {
  const lastFirst = rows.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return new Map(
    lastFirst.flatMap((row): [string, string][] => {
      const key = sentenceIn(row);
      return key === null ? [] : [[key, row.origin]];
    }),
  );
}
