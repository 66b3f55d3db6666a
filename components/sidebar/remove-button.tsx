import type { ArticleRecord } from "../../store/records";
import { useLocale } from "../frame/locale-context";
import { useWriting } from "../state/use-writing";
import { WritingNote } from "../state/writing-note";
import { removeWithUndo } from "../undo/remove-article";

/** Takes the article of this tab out of the library, with a way back. */
export function RemoveButton({ article }: { readonly article: ArticleRecord }) {
  const { library, sidebar } = useLocale().words;
  const [writing, write] = useWriting();
  const sentence = library.article.removed({ title: article.title || sidebar.untitled });
  return (
    <>
      <button type="button" class="link-button" onClick={() => removeWithUndo(article, sentence, write)}>
        {sidebar.remove}
      </button>
      <WritingNote writing={writing} />
    </>
  );
}
