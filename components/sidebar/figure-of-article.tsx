import { useState } from "preact/hooks";
import type { Verdict } from "../../core/comparison/verdict";
import { figureInWords } from "../../locales/figure";
import { sourceChain } from "../../locales/source";
import { Manner } from "../claim/manner";
import { Quote } from "../claim/quote";
import { type Shown, showInPage } from "../claim/show-in-page";
import { type ArticleHead, figureInQuote, outletOf, type ShownClaim } from "../claim/shown-claim";
import { Why } from "../claim/why";
import { useLocale } from "../frame/locale-context";
import { VerdictLine } from "../verdict-line";

interface Props {
  readonly tabId: number;
  readonly shown: ShownClaim;
  readonly text: string | null;
  readonly head: ArticleHead;
  /** Against what was read before; null until that is loaded. */
  readonly verdict: Verdict | null;
}

/** A figure of the article that is read now: what, who says so, how sure, and the sentence. A click shows it there. */
export function FigureOfArticle({ tabId, shown, text, head, verdict }: Props) {
  const locale = useLocale();
  const { sidebar } = locale.words;
  const { claim, review } = shown;
  const [outcome, setOutcome] = useState<Shown | null>(null);
  const show = async (): Promise<void> => setOutcome(await showInPage(tabId, { ...claim, versionId: shown.versionId }));
  return (
    <article class="figure">
      <button type="button" class="figure-value" title={sidebar.showInPage} onClick={show}>
        {figureInWords(claim, locale)}
      </button>
      <p class="source">{sourceChain(claim, locale, outletOf(head))}</p>
      <Manner claim={claim} />
      {review?.verdict && review.verdict !== "rejected" && <p class="note">{sidebar[review.verdict]}</p>}
      <VerdictLine verdict={verdict} />
      {outcome && outcome !== "shown" && (
        <p class="note problem" role="status">
          {sidebar[outcome]}
        </p>
      )}
      <Quote quote={claim.quote} language={head.language} mark={figureInQuote(claim, text)} />
      <Why shown={shown} text={text} />
    </article>
  );
}
