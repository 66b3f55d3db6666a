import { dayInWords } from "../../locales/day";
import { figureInWords } from "../../locales/figure";
import { sourceChain } from "../../locales/source";
import type { ClaimInArticle } from "../../store/in-article";
import { dayOf, outletOf } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";

interface Props {
  /** The same figure of one origin in one or more articles, newest first. */
  readonly told: readonly ClaimInArticle[];
  /** Called with the figure's key while it is pointed at or in focus, and with null afterwards. */
  readonly onPoint?: (key: string | null) => void;
}

/** A saved figure in one entry: how many, who says so, where it was told first and where again. Leads to the first. */
export function OtherFigure({ told, onPoint }: Props) {
  const locale = useLocale();
  const first = told.at(-1);
  if (!first) return null;
  const { claim, article } = first;
  const outlet = outletOf(article);
  const echoes = [...new Set(told.slice(0, -1).map((echo) => outletOf(echo.article) ?? "–"))].reverse();
  const point = (): void => onPoint?.(claim.id);
  const leave = (): void => onPoint?.(null);
  return (
    <li>
      <a
        class="other"
        href={`library.html#/articles/${article.id}?claim=${claim.identity}`}
        target="_blank"
        rel="noreferrer"
        title={claim.quote}
        onMouseEnter={point}
        onMouseLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        <span class={`other-value stance-${claim.stance}`}>{figureInWords(claim, locale)}</span>
        <span class="other-source">{sourceChain(claim, locale, outlet, "short")}</span>
        <span class="other-where">
          {outlet} · <time dateTime={dayOf(article)}>{dayInWords(dayOf(article), locale)}</time>
          {echoes.length > 0 && ` · ${locale.words.sidebar.toldAgain(echoes)}`}
        </span>
      </a>
    </li>
  );
}
