import type { ClaimInArticle } from "../../store/in-article";
import { Disclosure } from "../claim/disclosure";
import { FigureLine } from "../claim/figure-line";
import { outletOf } from "../claim/shown-claim";
import { Curate } from "../curate/curate";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly articleId: string;
  readonly rejected: readonly ClaimInArticle[];
}

/** The figures that the reader rejected: out of sight, and not out of reach. */
export function RejectedFigures({ articleId, rejected }: Props) {
  const { sidebar } = useLocale().words;
  if (rejected.length === 0) return null;
  return (
    <div class="rejected-figures">
      <Disclosure name={`rejected ${articleId}`} summary={sidebar.outOfSight({ count: rejected.length })}>
        {rejected.map((one) => (
          <article key={one.claim.identity} class="figure rejected">
            <p>
              <FigureLine claim={one.claim} outlet={outletOf(one.article)} />
            </p>
            <Curate one={one} />
          </article>
        ))}
      </Disclosure>
    </div>
  );
}
