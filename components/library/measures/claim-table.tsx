import { claimInWords } from "../../../locales/claim";
import { dayInWords } from "../../../locales/day";
import { Quote } from "../../claim/quote";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { useFirst } from "../../state/use-first";
import type { LibraryFigure } from "../figure/library-figure";
import { CiteButton } from "../out/cite-button";
import { hrefOf } from "../route";

const COLUMNS = ["asOf", "value", "source", "outlet"] as const;

interface Props {
  readonly figures: readonly LibraryFigure[];
  /** Identity of the figure that is pointed at, here or on the chart. */
  readonly pointedAt: string | null;
  readonly onPoint: (identity: string) => void;
}

/** Figures as a table, the latest day first: many at once, the rest on demand. */
export function ClaimTable({ figures, pointedAt, onPoint }: Props) {
  const { columns, table } = useLocale().words.library.measure;
  const ordered = figures.toSorted((one, other) => (other.claim.asOf ?? "").localeCompare(one.claim.asOf ?? ""));
  const [first, button] = useFirst(ordered);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <section class="table-scroll" tabIndex={0} aria-label={table}>
      <table class="claim-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((one) => (
            <Guarded key={one.identity} as="row">
              <Rows one={one} isPointed={one.identity === pointedAt} onPoint={onPoint} />
            </Guarded>
          ))}
        </tbody>
      </table>
      {button}
    </section>
  );
}

interface RowProps extends Pick<Props, "onPoint"> {
  readonly one: LibraryFigure;
  readonly isPointed: boolean;
}

/** The figure, and below it its sentence. */
function Rows({ one, isPointed, onPoint }: RowProps) {
  const point = (): void => onPoint(one.identity);
  const looks = { class: isPointed ? "pointed" : undefined, onMouseEnter: point, onFocusIn: point };
  return (
    <>
      <tr {...looks}>
        <Cells one={one} />
      </tr>
      <tr {...looks}>
        <td class="cell-quote" colSpan={COLUMNS.length}>
          <Quote quote={one.claim.quote} language={one.language} />
          <CiteButton figure={one} />
        </td>
      </tr>
    </>
  );
}

function Cells({ one }: Pick<RowProps, "one">) {
  const locale = useLocale();
  const { claims, library } = locale.words;
  const { claim, outlet, identity, articleId, day } = one;
  const words = claimInWords(claim, locale, outlet);
  return (
    <>
      <td class="day" data-label={library.measure.columns.asOf}>
        {claim.asOf ? dayInWords(claim.asOf, locale) : claims.noDate}
      </td>
      <th scope="row" class={`stance-${claim.stance}`}>
        <a href={hrefOf({ page: "article", id: articleId, claim: identity })}>{words.figure}</a>
      </th>
      <td class="source">
        {words.source}
        <span class="note manner-in-cell">{[words.stance, words.certainty].filter(Boolean).join(", ")}</span>
        {words.byReader && <span class="by-reader manner-in-cell">{words.byReader}</span>}
      </td>
      <td>
        {outlet}
        <span class="note manner-in-cell">{dayInWords(day, locale)}</span>
      </td>
    </>
  );
}
