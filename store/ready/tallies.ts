import type { Store } from "../database";
import { namesIn, scopeOf } from "./keys";
import type { RowsOfArticle } from "./make-rows";
import type { FigureRow, TallyRow } from "./rows";

/** What is counted name by name → what says how many names there are. */
const DISTINCT: Readonly<Record<string, string>> = { outlet: "outlets", voice: "voices" };

/** What is added to the counts and taken from them, collected over some articles and then written at once. */
export class TallyChanges {
  readonly #changes = new Map<string, TallyRow>();

  /** `by` 1 for rows that come, -1 for rows that go. Always all rows of an article together: it counts once. */
  addArticle({ entry, figures }: RowsOfArticle, by: 1 | -1): void {
    if (!entry) return;
    this.#add("", "articles", "", by);
    this.#add("", "figures", "", by * figures.length);
    this.#add("", "statements", "", by * entry.statements);
    this.#add("", "site", entry.site, by);
    for (const one of entry.facets) {
      const [kind = "", name = "", ...more] = namesIn(one);
      if (more.length === 0) this.#add("", kind, name, by);
    }
    const told = figures.flatMap((row) => scopesOf(row).map((scope) => ({ scope, row })));
    for (const [scope, rows] of Map.groupBy(told, (one) => one.scope)) {
      this.#add(scope, "articles", "", by);
      this.#add(scope, "figures", "", by * rows.length);
      for (const outlet of new Set(rows.map(({ row }) => row.outlet))) this.#add(scope, "outlet", outlet ?? "", by);
    }
    for (const row of figures) {
      this.#add(scopeOf(row.measure, null), "source", row.source, by);
      this.addVoice(row, by);
    }
  }

  addVoice(row: FigureRow, by: 1 | -1): void {
    for (const scope of scopesOf(row)) this.#add(scope, "voice", row.voice, by);
  }

  /** Writes what has changed; a count that comes to nothing goes. Call inside the transaction of the rows. */
  async write(store: Store): Promise<void> {
    const appeared = await add(store, [...this.#changes.values()]);
    const names = new TallyChanges();
    for (const [{ scope, kind }, by] of appeared) {
      const plural = DISTINCT[kind];
      if (plural !== undefined) names.#add(scope, plural, "", by);
    }
    await add(store, [...names.#changes.values()]);
  }

  #add(scope: string, kind: string, name: string, by: number): void {
    const key = JSON.stringify([scope, kind, name]);
    const count = (this.#changes.get(key)?.count ?? 0) + by;
    this.#changes.set(key, { scope, kind, name, count });
  }
}

const scopesOf = ({ measure, source }: FigureRow): string[] => [scopeOf(measure, null), scopeOf(measure, source)];

const keyOf = ({ scope, kind, name }: TallyRow): [string, string, string] => [scope, kind, name];

/** Adds to the stored counts. Resolves with those that were not there before (1) or are there no more (-1). */
async function add(store: Store, changes: readonly TallyRow[]): Promise<[TallyRow, 1 | -1][]> {
  const changed = changes.filter(({ count }) => count !== 0);
  if (changed.length === 0) return [];
  const stored = await store.tallies.bulkGet(changed.map(keyOf));
  const now = changed.map((change, i) => ({ ...change, count: (stored[i]?.count ?? 0) + change.count }));
  await store.tallies.bulkPut(now.filter(({ count }) => count > 0));
  await store.tallies.bulkDelete(now.filter(({ count }) => count <= 0).map(keyOf));
  return now.flatMap((row, i): [TallyRow, 1 | -1][] => {
    const [was, is] = [(stored[i]?.count ?? 0) > 0, row.count > 0];
    return was === is ? [] : [[row, is ? 1 : -1]];
  });
}

/** The names of a kind that are counted within a scope, in their order. */
export async function talliedNames(store: Store, scope: string, kind: string): Promise<string[]> {
  const range = [
    [scope, kind, ""],
    [scope, kind, LAST_NAME],
  ] as const;
  const keys = await store.tallies
    .where("[scope+kind+name]")
    .between(...range)
    .primaryKeys();
  return keys.map(([, , name]) => name);
}

/** Behind every name. */
const LAST_NAME = "\uffff";
