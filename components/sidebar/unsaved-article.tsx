import type { Analysis } from "../../core/analyse";
import type { ProblemName } from "../../messages/problems";
import { siteOf } from "../../store/settings";
import { useLocale } from "../frame/locale-context";
import { ArticleView } from "../reading/article-view";
import { ReadButton } from "./read-button";

interface Props {
  readonly tabId: number;
  readonly problem: ProblemName;
  readonly analysis: Analysis;
}

/** What was read though it could not be saved, and why not. */
export function UnsavedArticle({ tabId, problem, analysis }: Props) {
  const { sidebar, problems } = useLocale().words;
  const { article, claims, statements } = analysis;
  return (
    <>
      <div class="notice problem" role="status">
        <p>{problems[problem]}</p>
        <ReadButton tabId={tabId} label={sidebar.readAgain} />
      </div>
      <ArticleView
        tabId={tabId}
        articleId={null}
        head={{ ...article, site: siteOf(article.url ?? "") }}
        text={article.text}
        claims={claims.map((claim) => ({
          key: `${claim.start} ${claim.source}`,
          claim,
          versionId: null,
          review: null,
        }))}
        statements={statements}
        versionId={null}
        stored={new Map()}
        edited={null}
        status={<span class="status unsaved">{sidebar.notSaved}</span>}
      />
    </>
  );
}
