import type { ArticleRecord } from "../../../store/records";
import { siteOf } from "../../../store/settings";
import { useLocale } from "../../frame/locale-context";
import { useWriting } from "../../state/use-writing";
import { WritingNote } from "../../state/writing-note";
import { removeWithUndo } from "../../undo/remove-article";
import { hrefOf } from "../route";
import { ReadAgain } from "./read-again";

/** To the original, once more through the text, and away with it. */
export function ArticleActions({ article }: { readonly article: ArticleRecord }) {
  const words = useLocale().words.library.article;
  const [writing, write] = useWriting();
  const url = article.urls[0] ?? "";
  const remove = async (): Promise<void> => {
    if (await removeWithUndo(article, words.removed(article.title), write))
      location.hash = hrefOf({ page: "articles" });
  };
  return (
    <p class="actions">
      {siteOf(url) !== null && (
        <a class="button plain" href={url} target="_blank" rel="noreferrer">
          {words.original}
        </a>
      )}
      <ReadAgain articleId={article.id} />
      <button type="button" class="button danger" onClick={remove}>
        {words.remove}
      </button>
      <WritingNote writing={writing} />
    </p>
  );
}
