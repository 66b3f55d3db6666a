import { noteOfArticle } from "../../../store/notes";
import { siteOf } from "../../../store/settings";
import { useLocale } from "../../frame/locale-context";
import type { ArticleReading } from "../../reading/article-reading";
import { useWriting } from "../../state/use-writing";
import { WritingNote } from "../../state/writing-note";
import { removeWithUndo } from "../../undo/remove-article";
import { citedArticle } from "../out/cited-article";
import { OutMenu } from "../out/out-menu";
import { hrefOf } from "../route";
import { ReadAgain } from "./read-again";
import { keptFigures, readingTable } from "./reading-table";

/** To the original, once more through the text, out of the library as a file, and away with it. */
export function ArticleActions({ reading }: { readonly reading: ArticleReading }) {
  const locale = useLocale();
  const words = locale.words.library.article;
  const { article } = reading;
  const [writing, write] = useWriting();
  const url = article.urls[0] ?? "";
  const remove = async (): Promise<void> => {
    if (await removeWithUndo(article, words.removed({ title: article.title }), write))
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
      <OutMenu
        table={(store) => readingTable(store, reading, locale)}
        figures={keptFigures(reading)}
        articles={async (store) => [citedArticle(article, (await noteOfArticle(store, article.id))?.tags ?? [])]}
      />
      <button type="button" class="button danger" onClick={remove}>
        {words.remove}
      </button>
      <WritingNote writing={writing} />
    </p>
  );
}
