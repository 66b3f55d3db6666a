import { useLayoutEffect, useRef } from "preact/hooks";
import type { Verdict } from "../../../core/comparison/verdict";
import { figureInWords } from "../../../locales/figure";
import { measureName, sourceChain } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import { byMeasure } from "../../claim/by-measure";
import { Manner } from "../../claim/manner";
import { Quote } from "../../claim/quote";
import { figureInQuote, isRejected, outletOf, shownClaim } from "../../claim/shown-claim";
import { Sums } from "../../claim/sums";
import { Why } from "../../claim/why";
import { AddFigure } from "../../curate/add-figure";
import { Curate } from "../../curate/curate";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import type { ArticleReading } from "../../reading/article-reading";
import { useStored } from "../../state/use-stored";
import { VerdictLines } from "../../verdict/verdict-lines";
import { besides, reckonings, verdictsOf } from "../../verdict/verdicts";
import { libraryFigure } from "../figure/library-figure";
import { CiteButton } from "../out/cite-button";
import { hrefOf } from "../route";
import { InText } from "./stored-text";

interface Props {
  readonly reading: ArticleReading;
  /** Identity of the figure to begin at. */
  readonly begin: string | null;
  /** A sentence to add a figure from, marked by the reader on the page. */
  readonly add: string | null;
}

/** An article's figures by what they count, also those the reader rejected, each to be judged. */
export function ArticleFigures({ reading, begin, add }: Props) {
  const { library, sidebar } = useLocale().words;
  const { article, claims, text } = reading;
  const kept = claims.filter((one) => !isRejected(one));
  return (
    <>
      <section aria-labelledby="figures">
        <h2 id="figures" class="section-title">
          {sidebar.figuresTitle}
        </h2>
        {claims.length === 0 && <p class="quiet">{library.article.noFigures}</p>}
        {byMeasure(claims).map(([measure, own]) => (
          <OfMeasure key={measure} {...{ measure, own, reading, begin }} />
        ))}
        {text !== null && <AddFigure key={add} article={article} text={text} sentence={add ?? ""} />}
      </section>
      <Sums reckonings={reckonings(kept.map(shownClaim), article)} />
    </>
  );
}

interface OfMeasureProps extends Omit<Props, "add"> {
  readonly measure: string;
  readonly own: readonly ClaimInArticle[];
}

function OfMeasure({ measure, own, reading: { article, text }, begin }: OfMeasureProps) {
  const locale = useLocale();
  const loaded = useStored((store) => besides(store, measure, article.id), [measure, article.id]);
  const verdicts = loaded.state === "ready" ? verdictsOf(own.map(shownClaim), loaded.value, article) : null;
  return (
    <section class="measure" aria-label={measureName(measure, locale)}>
      <h3 class="measure-name">
        <a href={hrefOf({ page: "measure", id: measure })}>{measureName(measure, locale)}</a>
      </h3>
      {own.map((one) => (
        <Guarded key={one.claim.id}>
          <OneFigure
            one={one}
            text={text}
            isBegun={one.claim.identity === begin}
            verdicts={isRejected(one) ? [] : (verdicts?.get(one.claim.identity) ?? [])}
          />
        </Guarded>
      ))}
    </section>
  );
}

interface OneProps {
  readonly one: ClaimInArticle;
  readonly text: string | null;
  readonly isBegun: boolean;
  /** Against what else was read; none until that is known. */
  readonly verdicts: readonly Verdict[];
}

function OneFigure({ one, text, isBegun, verdicts }: OneProps) {
  const locale = useLocale();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isBegun) place.current?.scrollIntoView({ block: "center" });
  }, [isBegun]);
  const { claim, article, review } = one;
  const classes = ["figure", isBegun && "begun", review?.verdict === "rejected" && "rejected"];
  return (
    <article ref={place} class={classes.filter(Boolean).join(" ")}>
      <p class={`figure-value stance-${claim.stance}`}>{figureInWords(claim, locale)}</p>
      <p class="source">{sourceChain(claim, locale, outletOf(article))}</p>
      <Manner claim={claim} outlet={outletOf(article)} />
      <VerdictLines verdicts={verdicts} />
      <Quote quote={claim.quote} language={article.language} mark={figureInQuote(claim, text)} />
      <p class="actions small">
        <InText identity={claim.identity} />
        <CiteButton figure={libraryFigure(one)} />
      </p>
      <Why shown={shownClaim(one)} text={text} />
      <Curate one={one} />
    </article>
  );
}
