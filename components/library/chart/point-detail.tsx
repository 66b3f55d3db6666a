import { dayInWords } from "../../../locales/day";
import { figureInWords } from "../../../locales/figure";
import { sourceChain } from "../../../locales/source";
import { Manner } from "../../claim/manner";
import { Quote } from "../../claim/quote";
import { useLocale } from "../../frame/locale-context";
import type { LibraryFigure } from "../figure/library-figure";
import { CiteButton } from "../out/cite-button";
import { hrefOf } from "../route";

/** The figure that is pointed at, with its sentence. */
export function PointDetail({ one }: { readonly one: LibraryFigure | null }) {
  const locale = useLocale();
  const words = locale.words.library.measure;
  return (
    <div class="point-detail screen-only" aria-live="polite">
      {one ? (
        <>
          <p>
            <b class={`figure-value stance-${one.claim.stance}`}>{figureInWords(one.claim, locale)}</b>
            <span class="source">{sourceChain(one.claim, locale, one.outlet)}</span>
          </p>
          <Manner claim={one.claim} outlet={one.outlet} />
          <Quote quote={one.claim.quote} language={one.language} />
          <p class="meta">
            <span class="outlet">{one.outlet}</span>
            <time dateTime={one.day}>{dayInWords(one.day, locale)}</time>
            <a href={hrefOf({ page: "article", id: one.articleId, claim: one.identity })}>{words.open}</a>
            <CiteButton key={one.identity} figure={one} />
          </p>
        </>
      ) : (
        <p class="quiet">{words.point}</p>
      )}
    </div>
  );
}
