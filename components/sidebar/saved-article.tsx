import { isRejected, shownClaim } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";
import { articleReading } from "../reading/article-reading";
import { ArticleView } from "../reading/article-view";
import { useKeptScroll } from "../state/use-kept-scroll";
import { useStored } from "../state/use-stored";
import { AddSelected } from "./add-selected";
import { ArticleActions } from "./article-actions";
import { EditedSince } from "./edited-since";
import { ElsewhereView } from "./elsewhere-view";
import { RejectedFigures } from "./rejected-figures";

interface Props {
  readonly tabId: number;
  /** What the tab shows. */
  readonly url: string;
  readonly articleId: string;
}

/** The article of this tab, out of the store: what is shown here has been committed. */
export function SavedArticle({ tabId, url, articleId }: Props) {
  const { library, sidebar, problems } = useLocale().words;
  const loaded = useStored((store) => articleReading(store, articleId), [articleId]);
  useKeptScroll(articleId, loaded.state === "ready");
  if (loaded.state === "loading") return <p class="notice waiting">{sidebar.loading}</p>;
  if (loaded.state === "problem") return <p class="notice problem">{problems[loaded.problem]}</p>;
  if (!loaded.value) return <ElsewhereView sentence={sidebar.gone} offer={{ tabId, label: sidebar.readAnyway }} />;
  const { article, version, text, claims, statements, edits, isFull } = loaded.value;
  const kept = claims.filter((one) => !isRejected(one));
  return (
    <ArticleView
      tabId={tabId}
      articleId={articleId}
      head={article}
      text={text}
      claims={kept.map(shownClaim)}
      statements={statements.map(({ statement }) => statement)}
      versionId={article.versionId}
      stored={new Map(kept.map((one) => [one.claim.identity, one]))}
      edited={<EditedSince articleId={articleId} edits={edits} language={article.language} />}
      status={
        <>
          <span class="status saved">{isFull ? library.article.full : sidebar.saved}</span>
          <ArticleActions tabId={tabId} url={url} article={article} />
        </>
      }
    >
      <RejectedFigures articleId={articleId} rejected={claims.filter(isRejected)} />
      {version && <AddSelected key={version.id} tabId={tabId} article={article} version={version} />}
    </ArticleView>
  );
}
