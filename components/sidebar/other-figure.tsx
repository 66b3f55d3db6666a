import { dayInWords } from "../../locales/day";
import { figureInWords } from "../../locales/figure";
import { sourceChain } from "../../locales/source";
import type { ClaimInArticle } from "../../store/in-article";
import { dayOf, outletOf } from "../claim/shown-claim";
import { useLocale } from "../frame/locale-context";

interface Props {
  readonly other: ClaimInArticle;
  /** Called with the figure's key while it is pointed at or in focus, and with null afterwards. */
  readonly onPoint?: (key: string | null) => void;
}

/** A saved figure in one entry: how many, who says so, where and when it was published. Leads to its article. */
export function OtherFigure({ other: { claim, article }, onPoint }: Props) {
  const locale = useLocale();
  const outlet = outletOf(article);
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
        </span>
      </a>
    </li>
  );
}
