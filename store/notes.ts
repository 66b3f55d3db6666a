import type { Store } from "./database";
import type { NoteRecord } from "./records";
import { write } from "./write";

/** Writes the reader's note or tags on an article; what is left out stays. Tags are trimmed, each once. `at`: ISO date-time. */
export function noteArticle(
  store: Store,
  articleId: string,
  change: Partial<Pick<NoteRecord, "note" | "tags">>,
  at: string,
): Promise<NoteRecord> {
  return write(store, [store.notes], async () => {
    const before = await store.notes.get(articleId);
    const tags = tidy(change.tags ?? before?.tags ?? []);
    const note: NoteRecord = { articleId, note: change.note ?? before?.note ?? "", tags, changedAt: at };
    await store.notes.put(note);
    return note;
  });
}

export function noteOfArticle(store: Store, articleId: string): Promise<NoteRecord | undefined> {
  return store.notes.get(articleId);
}

/** Every tag in use, in alphabetical order. */
export async function allTags(store: Store): Promise<string[]> {
  return (await store.notes.orderBy("tags").uniqueKeys()).map(String);
}

function tidy(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}
