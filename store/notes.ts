import type { Store } from "./database";
import { type Edit, writtenMeanwhile } from "./edit";
import type { NoteRecord } from "./records";
import { write } from "./write";

/** Writes the reader's note or tags on an article; what is left out stays. Tags are trimmed, each once. `at`: ISO date-time. */
export function noteArticle(
  store: Store,
  articleId: string,
  change: Partial<Pick<NoteRecord, "note" | "tags">>,
  at: string,
): Promise<NoteRecord> {
  return write(store, [store.notes], async () => changed(store, await noteOrNone(store, articleId), change, at));
}

/** What a form changed: the note, and tags by what was there when the reader began. What is left out was not touched. */
export interface NoteEdit {
  readonly note?: Edit | undefined;
  readonly tags?: { readonly from: readonly string[]; readonly to: readonly string[] } | undefined;
}

/**
 * Writes what a form changed, beside what another window has written meanwhile: tags of both are kept. Resolves with the
 * other window's note where both changed the note, and nothing is written; else with null. `at`: ISO date-time.
 */
export function editNote(store: Store, articleId: string, edit: NoteEdit, at: string): Promise<string | null> {
  return write(store, [store.notes], async () => {
    const before = await noteOrNone(store, articleId);
    const meanwhile = edit.note ? writtenMeanwhile(before.note, edit.note) : null;
    if (meanwhile !== null) return meanwhile;
    const note = edit.note?.to ?? before.note;
    const tags = edit.tags ? withChanges(before.tags, tidy(edit.tags.from), tidy(edit.tags.to)) : before.tags;
    await changed(store, before, { note, tags }, at);
    return null;
  });
}

async function noteOrNone(store: Store, articleId: string): Promise<NoteRecord> {
  return (await store.notes.get(articleId)) ?? { articleId, note: "", tags: [], changedAt: "" };
}

async function changed(
  store: Store,
  before: NoteRecord,
  change: Partial<Pick<NoteRecord, "note" | "tags">>,
  at: string,
): Promise<NoteRecord> {
  const note: NoteRecord = { ...before, ...change, tags: tidy(change.tags ?? before.tags), changedAt: at };
  await store.notes.put(note);
  return note;
}

/** What is stored, without what was taken away and with what was added. */
function withChanges(stored: readonly string[], from: readonly string[], to: readonly string[]): string[] {
  return [
    ...stored.filter((tag) => to.includes(tag) || !from.includes(tag)),
    ...to.filter((tag) => !from.includes(tag)),
  ];
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
