import { isRefusal } from "../../core/comparison/comparable";
import { figureInWords } from "../../locales/figure";
import type { Locale } from "../../locales/locale";
import { measureName, sourceChain } from "../../locales/source";
import type { ClaimInArticle } from "../../store/in-article";
import { outletOf, type ShownClaim } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";
import { Strip, type StripFigure } from "../strip/strip";

interface Props {
  readonly measure: string;
  readonly own: readonly ShownClaim[];
  readonly others: readonly ClaimInArticle[];
  readonly pointedAt?: string | null;
}

/** More would only lie over each other. */
const MOST_OTHERS = 250;

/** This article's figures of a measure among the newest others, on one scale. Other units are other things: left out. */
export function ComparedStrip({ measure, own, others, pointedAt = null }: Props) {
  const locale = useLocale();
  const unit = own[0]?.claim.unit ?? others[0]?.claim.unit ?? "";
  const figures = [
    ...own.map((one) => ownFigure(one, locale)),
    ...others.slice(0, MOST_OTHERS).map((one) => otherFigure(one, locale)),
  ];
  const alike = figures.filter((figure) => figure.unit === unit && isDrawable(figure));
  if (alike.length === 0) return null;
  const label = locale.words.sidebar.stripLabel(measureName(measure, locale), alike.length);
  return <Strip figures={alike} unit={unit} label={label} pointedAt={pointedAt} />;
}

interface InUnit extends StripFigure {
  readonly unit: string;
}

function ownFigure({ key, claim }: ShownClaim, locale: Locale): InUnit {
  const { low, best, high, qualifier, unit } = claim;
  const label = `${figureInWords(claim, locale)}: ${sourceChain(claim, locale)}`;
  return { key, low, best, high, qualifier, unit, isOwn: true, isDenied: isRefusal(claim), label };
}

function otherFigure({ claim, article }: ClaimInArticle, locale: Locale): InUnit {
  const { low, best, high, qualifier, unit } = claim;
  const outlet = outletOf(article);
  const label = `${figureInWords(claim, locale)}: ${sourceChain(claim, locale, outlet)} (${outlet})`;
  return { key: claim.id, low, best, high, qualifier, unit, isOwn: false, isDenied: isRefusal(claim), label };
}

const isDrawable = ({ low, best, high }: StripFigure): boolean => (low ?? best ?? high) !== null;
