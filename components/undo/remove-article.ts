import { showRemoved } from "../../messages/tab-states";
import { openStore } from "../../store/database";
import type { ArticleRecord } from "../../store/records";
import { removeArticle, restoreArticle } from "../../store/remove";
import type { Write } from "../state/use-writing";
import { offerUndo } from "./undo-bar";

/** Removes an article, which the toolbar button then no longer counts, and offers to bring it back. False where it failed. */
export async function removeWithUndo(
  { id }: Pick<ArticleRecord, "id">,
  sentence: string,
  write: Write,
): Promise<boolean> {
  if (!(await write((store, at) => removeArticle(store, id, at)))) return false;
  await showRemoved(id, true);
  offerUndo(sentence, async () => {
    await restoreArticle(await openStore(), id);
    await showRemoved(id, false);
  });
  return true;
}
