import type { ComponentChildren } from "preact";
import type { Statement } from "../../core/claims/claim";
import type { ArticleHead, ShownClaim } from "../claim/shown-claim";
import { Sums } from "../claim/sums";
import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { ArticleHeader } from "./article-header";
import { byMeasure } from "./by-measure";
import { MeasureGroup } from "./measure-group";
import { Statements } from "./statements";
import { reckonings } from "./verdicts";

interface Props {
  readonly tabId: number;
  /** Null where it could not be saved. */
  readonly articleId: string | null;
  readonly head: ArticleHead;
  readonly text: string | null;
  readonly claims: readonly ShownClaim[];
  readonly statements: readonly Statement[];
  readonly versionId: string | null;
  /** How many figures are left out because the reader rejected them. */
  readonly rejected: number;
  readonly status: ComponentChildren;
  /** What was edited in it since it was read first. */
  readonly edited: ComponentChildren;
}

/** An article: its head, its figures by what they count, its statements by what they say. */
export function ArticleView(props: Props) {
  const { tabId, head, text, claims, statements, versionId, rejected } = props;
  const { sidebar } = useLocale().words;
  return (
    <main>
      <ArticleHeader head={head} figures={claims.length} status={props.status} />
      {props.edited}
      {claims.length === 0 && <p class="notice quiet">{sidebar.savedNoFigures}</p>}
      {byMeasure(claims).map(([measure, own]) => (
        <Guarded key={measure}>
          <MeasureGroup {...{ tabId, measure, own, text, head }} articleId={props.articleId} />
        </Guarded>
      ))}
      <Sums reckonings={reckonings(claims, head)} />
      {rejected > 0 && <p class="note">{sidebar.outOfSight(rejected)}</p>}
      <Statements {...{ tabId, statements, versionId, head }} />
    </main>
  );
}
