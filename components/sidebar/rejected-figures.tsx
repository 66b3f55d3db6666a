import { figureInWords } from "../../locales/figure";
import { measureName, sourceChain } from "../../locales/source";
import type { ClaimInArticle } from "../../store/in-article";
import { Disclosure } from "../claim/disclosure";
import { outletOf } from "../claim/shown-claim";
import { Curate } from "../curate/curate";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly articleId: string;
  readonly rejected: readonly ClaimInArticle[];
}

/** The figures that the reader rejected: out of sight, and not out of reach. */
export function RejectedFigures({ articleId, rejected }: Props) {
  const locale = useLocale();
  if (rejected.length === 0) return null;
  return (
    <div class="rejected-figures">
      <Disclosure name={`rejected ${articleId}`} summary={locale.words.sidebar.outOfSight(rejected.length)}>
        {rejected.map((one) => (
          <article key={one.claim.identity} class="figure rejected">
            <p>
              <span class="quiet">{measureName(one.claim.measure, locale)}</span>{" "}
              <b>{figureInWords(one.claim, locale)}</b> {sourceChain(one.claim, locale, outletOf(one.article), "short")}
            </p>
            <Curate one={one} />
          </article>
        ))}
      </Disclosure>
    </div>
  );
}
