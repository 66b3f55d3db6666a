import { useLayoutEffect, useRef } from "preact/hooks";
import { figureInWords } from "../../../locales/figure";
import { measureName, sourceChain } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import { Manner } from "../../claim/manner";
import { Quote } from "../../claim/quote";
import { figureInQuote, outletOf, shownClaim } from "../../claim/shown-claim";
import { Why } from "../../claim/why";
import { useLocale } from "../../frame/locale-context";
import type { ArticleReading } from "../../sidebar/article-reading";
import { byMeasure } from "../../sidebar/by-measure";
import { AddFigure } from "../curate/add-figure";
import { Curate } from "../curate/curate";
import { hrefOf } from "../route";

interface Props {
  readonly reading: ArticleReading;
  /** Identity of the figure to begin at. */
  readonly begin: string | null;
  /** A sentence with a figure to be added. */
  readonly add: string | null;
}

/** An article's figures by what they count, also those the reader rejected, each to be judged. */
export function ArticleFigures({ reading, begin, add }: Props) {
  const locale = useLocale();
  const { library, sidebar } = locale.words;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" class="section-title">
        {sidebar.figuresTitle}
      </h2>
      {reading.claims.length === 0 && <p class="quiet">{library.article.noFigures}</p>}
      {byMeasure(reading.claims).map(([measure, claims]) => (
        <section key={measure} class="measure" aria-label={measureName(measure, locale)}>
          <h3 class="measure-name">
            <a href={hrefOf({ page: "measure", id: measure })}>{measureName(measure, locale)}</a>
          </h3>
          {claims.map((one) => (
            <OneFigure key={one.claim.id} one={one} text={reading.text} isBegun={one.claim.identity === begin} />
          ))}
        </section>
      ))}
      {reading.text !== null && (
        <AddFigure key={add} article={reading.article} text={reading.text} sentence={add ?? ""} />
      )}
    </section>
  );
}

interface OneProps {
  readonly one: ClaimInArticle;
  readonly text: string | null;
  readonly isBegun: boolean;
}

function OneFigure({ one, text, isBegun }: OneProps) {
  const locale = useLocale();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isBegun) place.current?.scrollIntoView({ block: "center" });
  }, [isBegun]);
  const { claim, article, review } = one;
  const classes = ["figure", isBegun && "begun", review?.verdict === "rejected" && "rejected"];
  return (
    <article ref={place} class={classes.filter(Boolean).join(" ")}>
      <p class="figure-value">{figureInWords(claim, locale)}</p>
      <p class="source">{sourceChain(claim, locale, outletOf(article))}</p>
      <Manner claim={claim} />
      <Quote quote={claim.quote} language={article.language} mark={figureInQuote(claim, text)} />
      <Why shown={shownClaim(one)} text={text} />
      <Curate one={one} />
    </article>
  );
}
