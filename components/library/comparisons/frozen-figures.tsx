import { useMemo } from "preact/hooks";
import { groupEchoes } from "../../../core/comparison/echoes";
import { independenceOf } from "../../../core/comparison/origins";
import type { Verdict } from "../../../core/comparison/verdict";
import { claimInWords } from "../../../locales/claim";
import { dayInWords } from "../../../locales/day";
import { measureTitle } from "../../../locales/source";
import type { Words } from "../../../locales/words";
import type { FrozenClaim } from "../../../store/records";
import { byMeasure, inOrderOfMeasures } from "../../claim/by-measure";
import { Manner } from "../../claim/manner";
import { Quote } from "../../claim/quote";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { useFirst } from "../../state/use-first";
import { VerdictLines } from "../../verdict/verdict-lines";
import { Voices } from "../../verdict/voices";
import { frozenFigure } from "../figure/library-figure";
import { CiteButton } from "../out/cite-button";
import { hrefOf } from "../route";
import { asSaved } from "./against-frozen";
import { FrozenChart } from "./frozen-chart";
import { verdictsThen } from "./verdicts-then";

interface Props {
  readonly frozen: readonly FrozenClaim[];
}

/** Figures as they stood when the comparison was saved, by what they count, each with how it stood beside the others. */
export function FrozenFigures({ frozen }: Props) {
  const words = useLocale().words.library.comparisons;
  const verdicts = useMemo(() => verdictsThen(frozen), [frozen]);
  return (
    <>
      <h2 class="section-title">{words.frozenTitle}</h2>
      {inOrderOfMeasures(byMeasure(frozen)).map(([measure, claims]) => (
        <Guarded key={measure}>
          <FrozenMeasure {...{ measure, claims, verdicts }} />
        </Guarded>
      ))}
    </>
  );
}

type Verdicts = ReturnType<typeof verdictsThen>;

interface MeasureProps {
  readonly measure: string;
  readonly claims: readonly FrozenClaim[];
  readonly verdicts: Verdicts;
}

function FrozenMeasure({ measure, claims, verdicts }: MeasureProps) {
  const locale = useLocale();
  const [first, button] = useFirst(groupEchoes(claims.toSorted(latestFirst), asSaved));
  return (
    <section class="measure frozen">
      <h3 class="measure-name">{measureTitle(measure, locale)}</h3>
      <Voices independence={independenceOf(claims.map(asSaved))} />
      <FrozenChart {...{ measure, claims, verdicts }} />
      <ul class="frozen-list">
        {first.map((told) => (
          <li key={told[0]?.identity}>
            <Guarded>
              <Told told={told} verdicts={verdicts} />
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

/** More outlets make no line. */
const MOST_OUTLETS = 3;

function toldAgain(echoes: readonly FrozenClaim[], { sidebar }: Words): string {
  if (echoes.length > MOST_OUTLETS) return sidebar.toldAgainTimes({ count: echoes.length });
  return sidebar.toldAgainIn({ outlets: echoes.map(({ publisher }) => publisher ?? "–").join(", ") });
}

/** A figure where it was told first, and beneath it where it was told again. */
function Told({ told, verdicts }: { readonly told: readonly FrozenClaim[]; readonly verdicts: Verdicts }) {
  const { words } = useLocale();
  const [first, ...echoes] = told.toSorted(publishedFirst);
  if (!first) return null;
  return (
    <>
      <Frozen one={first} verdicts={verdicts.get(first.identity) ?? []} />
      {echoes.length > 0 && (
        <ul class="frozen-echoes">
          <li class="note">{toldAgain(echoes, words)}</li>
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

function Frozen({ one, verdicts }: { readonly one: FrozenClaim; readonly verdicts: readonly Verdict[] }) {
  const locale = useLocale();
  const { claim, publisher, language = null } = one;
  const { figure, source } = claimInWords(claim, locale, publisher);
  return (
    <article class="figure">
      <p class={`figure-value stance-${claim.stance}`}>{figure}</p>
      <p class="source">{source}</p>
      <Manner claim={claim} outlet={publisher} />
      <VerdictLines verdicts={verdicts} />
      <Quote quote={claim.quote} language={language} />
      <Where one={one} />
      <p class="actions small">
        <CiteButton figure={frozenFigure(one)} />
      </p>
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
