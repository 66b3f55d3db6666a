import { dayInWords } from "../../../locales/day";
import { figureInWords } from "../../../locales/figure";
import { sourceChain } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import { Manner } from "../../claim/manner";
import { Quote } from "../../claim/quote";
import { dayOf, outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { hrefOf } from "../route";

/** The figure that is pointed at, with its sentence. */
export function PointDetail({ one }: { readonly one: ClaimInArticle | null }) {
  const locale = useLocale();
  const words = locale.words.library.measure;
  return (
    <div class="point-detail" aria-live="polite">
      {one ? (
        <>
          <p>
            <b class="figure-value">{figureInWords(one.claim, locale)}</b>
            <span class="source">{sourceChain(one.claim, locale, outletOf(one.article))}</span>
          </p>
          <Manner claim={one.claim} />
          <Quote quote={one.claim.quote} language={one.article.language} />
          <p class="meta">
            <span class="outlet">{outletOf(one.article)}</span>
            <time dateTime={dayOf(one.article)}>{dayInWords(dayOf(one.article), locale)}</time>
            <a href={hrefOf({ page: "article", id: one.article.id, claim: one.claim.identity })}>{words.open}</a>
          </p>
        </>
      ) : (
        <p class="quiet">{words.point}</p>
      )}
    </div>
  );
}
