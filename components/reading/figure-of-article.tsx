import type { Verdict } from "../../core/comparison/verdict";
import { figureInWords } from "../../locales/figure";
import { sourceChain } from "../../locales/source";
import type { ClaimInArticle } from "../../store/in-article";
import { Manner } from "../claim/manner";
import { Quote } from "../claim/quote";
import { type ArticleHead, figureInQuote, outletOf, type ShownClaim } from "../claim/shown-claim";
import { Why } from "../claim/why";
import { Curate } from "../curate/curate";
import { useLocale } from "../frame/locale-context";
import { VerdictLines } from "../verdict/verdict-lines";
import { figureId } from "./reach-figure";
import type { Showing } from "./use-showing";

interface Props {
  readonly shown: ShownClaim;
  /** The same as it is stored, to be judged; null where it could not be saved. */
  readonly stored: ClaimInArticle | null;
  readonly text: string | null;
  readonly head: ArticleHead;
  /** Against what was read before, the telling one first; none until that is loaded. */
  readonly verdicts: readonly Verdict[];
  readonly showing: Showing;
}

/** A figure of the article that is read now: what, who says so, how sure, how it stands, and the sentence. */
export function FigureOfArticle({ shown, stored, text, head, verdicts, showing }: Props) {
  const locale = useLocale();
  const { sidebar } = locale.words;
  const { claim, key } = shown;
  const outcome = showing.last?.key === key ? showing.last.outcome : "shown";
  return (
    <article id={figureId(key)} class="figure" tabIndex={-1}>
      <button
        type="button"
        class={`figure-value stance-${claim.stance}`}
        title={sidebar.showInPage}
        aria-keyshortcuts="s"
        onClick={() => showing.show(shown)}
      >
        {figureInWords(claim, locale)}
      </button>
      <p class="source">{sourceChain(claim, locale, outletOf(head))}</p>
      <Manner claim={claim} outlet={outletOf(head)} />
      <VerdictLines verdicts={verdicts} />
      {outcome !== "shown" && (
        <p class="note problem" role="status">
          {sidebar[outcome]}
        </p>
      )}
      <Quote quote={claim.quote} language={head.language} mark={figureInQuote(claim, text)} />
      <div class="figure-foot">
        <Why shown={shown} text={text} />
        {stored && <Curate one={stored} />}
      </div>
    </article>
  );
}
