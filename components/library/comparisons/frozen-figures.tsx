import { isRefusal } from "../../../core/comparison/comparable";
import { groupEchoes } from "../../../core/comparison/echoes";
import { independenceOf } from "../../../core/comparison/origins";
import { claimInLine, claimInWords } from "../../../locales/claim";
import { dayInWords } from "../../../locales/day";
import { measureName } from "../../../locales/source";
import type { FrozenClaim } from "../../../store/records";
import { Manner } from "../../claim/manner";
import { Quote } from "../../claim/quote";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { byMeasure, inOrderOfMeasures } from "../../sidebar/by-measure";
import { Voices } from "../../sidebar/voices";
import { useFirst } from "../../state/use-first";
import { Strip, type StripFigure } from "../../strip/strip";
import { hrefOf } from "../route";
import { asSaved } from "./against-frozen";

/** Figures as they stood when the comparison was saved, by what they count. */
export function FrozenFigures({ frozen }: { readonly frozen: readonly FrozenClaim[] }) {
  const words = useLocale().words.library.comparisons;
  return (
    <>
      <h2 class="section-title">{words.frozenTitle}</h2>
      {inOrderOfMeasures(byMeasure(frozen)).map(([measure, claims]) => (
        <Guarded key={measure}>
          <FrozenMeasure measure={measure} claims={claims} />
        </Guarded>
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
      const label = claimInLine(claimInWords(one.claim, locale, one.publisher), locale);
      const marks = { isOwn: false, isDenied: isRefusal(one.claim), isEstimate: one.claim.certainty !== "stated" };
      return { ...one.claim, ...marks, key: one.identity, label };
    });
  const [first, button] = useFirst(groupEchoes(claims.toSorted(latestFirst), asSaved));
  return (
    <section class="measure frozen">
      <h3 class="measure-name">{measureName(measure, locale)}</h3>
      <Strip
        figures={figures}
        unit={unit}
        label={locale.words.sidebar.stripLabel(measureName(measure, locale), figures.length)}
      />
      <Voices independence={independenceOf(claims.map(asSaved))} />
      <ul class="frozen-list">
        {first.map((told) => (
          <li key={told[0]?.identity}>
            <Guarded>
              <Told told={told} />
            </Guarded>
          </li>
        ))}
      </ul>
      {button}
    </section>
  );
}

const latestFirst = (one: FrozenClaim, other: FrozenClaim): number =>
  (other.claim.asOf ?? "").localeCompare(one.claim.asOf ?? "");

const publishedFirst = (one: FrozenClaim, other: FrozenClaim): number =>
  (one.publishedAt ?? "").localeCompare(other.publishedAt ?? "");

/** A figure where it was told first, and beneath it where it was told again. */
function Told({ told }: { readonly told: readonly FrozenClaim[] }) {
  const { sidebar } = useLocale().words;
  const [first, ...echoes] = told.toSorted(publishedFirst);
  if (!first) return null;
  return (
    <>
      <Frozen one={first} />
      {echoes.length > 0 && (
        <ul class="frozen-echoes">
          <li class="note">{sidebar.toldAgain(echoes.map(({ publisher }) => publisher ?? "–"))}</li>
          {echoes.map((echo) => (
            <li key={echo.identity}>
              <Where one={echo} />
              <Quote quote={echo.claim.quote} language={echo.language ?? null} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Frozen({ one }: { readonly one: FrozenClaim }) {
  const locale = useLocale();
  const { claim, publisher, language = null } = one;
  const { figure, source } = claimInWords(claim, locale, publisher);
  return (
    <article class="figure">
      <p class={`figure-value stance-${claim.stance}`}>{figure}</p>
      <p class="source">{source}</p>
      <Manner claim={claim} outlet={publisher} />
      <Quote quote={claim.quote} language={language} />
      <Where one={one} />
    </article>
  );
}

function Where({
  one: { articleId, identity, title, publisher, publishedAt, url, language },
}: {
  readonly one: FrozenClaim;
}) {
  const locale = useLocale();
  return (
    <>
      <p class="meta">
        {publisher && <span class="outlet">{publisher}</span>}
        {publishedAt && <time dateTime={publishedAt}>{dayInWords(publishedAt, locale)}</time>}
        <a href={hrefOf({ page: "article", id: articleId, claim: identity })} lang={language ?? undefined} dir="auto">
          {title}
        </a>
      </p>
      <p class="note print-only">{url}</p>
    </>
  );
}
