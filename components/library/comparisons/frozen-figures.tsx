import { isRefusal } from "../../../core/comparison/comparable";
import { dayInWords } from "../../../locales/day";
import { figureInWords } from "../../../locales/figure";
import { measureName, sourceChain } from "../../../locales/source";
import type { FrozenClaim } from "../../../store/records";
import { Manner } from "../../claim/manner";
import { Quote } from "../../claim/quote";
import { useLocale } from "../../frame/locale-context";
import { byMeasure, inOrderOfMeasures } from "../../sidebar/by-measure";
import { Strip, type StripFigure } from "../../strip/strip";
import { hrefOf } from "../route";

/** Figures as they stood when the comparison was saved, by what they count. */
export function FrozenFigures({ frozen }: { readonly frozen: readonly FrozenClaim[] }) {
  const words = useLocale().words.library.comparisons;
  return (
    <>
      <h2 class="section-title">{words.frozenTitle}</h2>
      {inOrderOfMeasures(byMeasure(frozen)).map(([measure, claims]) => (
        <FrozenMeasure key={measure} measure={measure} claims={claims} />
      ))}
    </>
  );
}

function FrozenMeasure({ measure, claims }: { readonly measure: string; readonly claims: readonly FrozenClaim[] }) {
  const locale = useLocale();
  const unit = claims[0]?.claim.unit ?? "";
  const figures = claims
    .filter(({ claim }) => claim.unit === unit)
    .map((one): StripFigure => {
      const label = `${figureInWords(one.claim, locale)}: ${sourceChain(one.claim, locale, one.publisher)}`;
      return { ...one.claim, key: one.identity, isOwn: false, isDenied: isRefusal(one.claim), label };
    });
  return (
    <section class="measure frozen">
      <h3 class="measure-name">{measureName(measure, locale)}</h3>
      <Strip
        figures={figures}
        unit={unit}
        label={locale.words.sidebar.stripLabel(measureName(measure, locale), figures.length)}
      />
      <ul class="frozen-list">
        {claims.toSorted(latestFirst).map((one) => (
          <li key={one.identity}>
            <Frozen one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const latestFirst = (one: FrozenClaim, other: FrozenClaim): number =>
  (other.claim.asOf ?? "").localeCompare(one.claim.asOf ?? "");

function Frozen({ one }: { readonly one: FrozenClaim }) {
  const locale = useLocale();
  const { claim, articleId, identity, title, publisher, publishedAt, language = null } = one;
  return (
    <article class="figure">
      <p class={`figure-value stance-${claim.stance}`}>{figureInWords(claim, locale)}</p>
      <p class="source">{sourceChain(claim, locale, publisher)}</p>
      <Manner claim={claim} />
      <Quote quote={claim.quote} language={language} />
      <p class="meta">
        {publisher && <span class="outlet">{publisher}</span>}
        {publishedAt && <time dateTime={publishedAt}>{dayInWords(publishedAt, locale)}</time>}
        <a href={hrefOf({ page: "article", id: articleId, claim: identity })}>{title}</a>
      </p>
    </article>
  );
}
