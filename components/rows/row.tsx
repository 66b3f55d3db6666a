import type { ComponentChildren } from "preact";
import { claimInLine, claimInWords } from "../../locales/claim";
import { dayInWords } from "../../locales/day";
import { actorName } from "../../locales/source";
import { useLocale } from "../frame/locale-context";
import { StripMark } from "../strip/mark";
import type { StripScale } from "../strip/scale";
import type { ToldRow } from "./told-rows";

interface Props {
  readonly row: ToldRow;
  readonly scale: StripScale;
  /** False where the row above has the same name. */
  readonly isNamed: boolean;
  readonly onShow: ((id: string) => void) | undefined;
  readonly isBeside: boolean;
}

/** Who says it at the left, where it lies in the middle, how many and for which day at the right. */
export function Row({ row, scale, isNamed, onShow, isBeside }: Props) {
  const locale = useLocale();
  const { claims, panel, sidebar } = locale.words;
  const { claim, isOwn } = row.told;
  const words = claimInWords(claim, locale, claim.outlet, "short");
  const isEstimate = claim.certainty !== "stated";
  return (
    <li class={["row", isOwn && "row-own", !isNamed && "row-further"].filter(Boolean).join(" ")}>
      <Link row={row} onShow={onShow} isBeside={isBeside}>
        <span class="row-name">
          <span class={isNamed ? "row-source" : "hidden-label"}>
            {actorName(claim.source, locale, claim.outlet).short}
          </span>{" "}
          {isOwn && <small class="row-mark">{sidebar.thisArticle}</small>}{" "}
          {row.articles > 1 && <small>{panel.rows.inArticles({ count: row.articles })}</small>}
        </span>
        <span class="row-track">
          <svg class="row-scale" aria-hidden="true">
            {scale.ticks.map((tick) => (
              <line key={tick} class="row-tick" x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y1="0" y2="100%" />
            ))}
            <svg class="row-middle" y="50%" width="100%" aria-hidden="true">
              <StripMark figure={{ ...claim, isOwn, isDenied: words.isRefused, isEstimate }} scale={scale} y={0} />
            </svg>
          </svg>
        </span>
        <span class="row-said">
          <span class={`row-figure stance-${claim.stance}`}>{words.figure}</span>{" "}
          {words.stance && <small class={`said-${claim.stance}`}>{words.stance}</small>}{" "}
          {isEstimate && <small>{words.certainty}</small>}{" "}
          <small>
            {claim.asOf ? <time dateTime={claim.asOf}>{dayInWords(claim.asOf, locale)}</time> : claims.noDate}
          </small>{" "}
          {words.byReader && <small class="by-reader">{words.byReader}</small>}
        </span>
      </Link>
    </li>
  );
}

interface LinkProps extends Pick<Props, "row" | "onShow" | "isBeside"> {
  readonly children: ComponentChildren;
}

/** To the sentence and its article. */
function Link({ row, onShow, isBeside, children }: LinkProps) {
  const { claim, href } = row.told;
  const locale = useLocale();
  const said = claimInLine(claimInWords(claim, locale, claim.outlet), locale);
  const title = `${said}: ${locale.words.claims.quoted({ text: claim.quote })}`;
  if (href !== null)
    return (
      <a class="row-link" href={href} title={title} {...(isBeside && { target: "_blank", rel: "noreferrer" })}>
        {children}
      </a>
    );
  if (!onShow) return <div class="row-link">{children}</div>;
  return (
    <button type="button" class="row-link" title={title} onClick={() => onShow(claim.id)}>
      {children}
    </button>
  );
}
