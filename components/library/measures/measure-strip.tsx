import { isRefusal } from "../../../core/comparison/comparable";
import { claimInLine, claimInWords } from "../../../locales/claim";
import type { Locale } from "../../../locales/locale";
import { measureName } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import { outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { Strip, type StripFigure } from "../../strip/strip";

interface Props {
  readonly measure: string;
  /** Newest first. */
  readonly claims: readonly ClaimInArticle[];
}

/** More would only lie over each other. */
const MOST = 250;

/** The newest figures of a measure on one scale. Other units are other things: left out. */
export function MeasureStrip({ measure, claims }: Props) {
  const locale = useLocale();
  const unit = claims[0]?.claim.unit ?? "";
  const alike = claims.slice(0, MOST).filter(({ claim }) => claim.unit === unit && isDrawable(claim));
  if (alike.length === 0) return null;
  const label = locale.words.sidebar.stripLabel({ measure: measureName(measure, locale), count: alike.length });
  return <Strip figures={alike.map((one) => stripFigure(one, locale))} unit={unit} label={label} />;
}

function stripFigure({ claim, article }: ClaimInArticle, locale: Locale): StripFigure {
  const outlet = outletOf(article);
  const label = `${claimInLine(claimInWords(claim, locale, outlet), locale)}: ${outlet}`;
  const marks = { isOwn: false, isDenied: isRefusal(claim), isEstimate: claim.certainty !== "stated" };
  return { ...claim, ...marks, key: claim.id, label };
}

const isDrawable = ({ low, best, high }: ClaimInArticle["claim"]): boolean => (low ?? best ?? high) !== null;
