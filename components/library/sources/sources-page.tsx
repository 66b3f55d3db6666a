import { byReaderInWords, claimInWords } from "../../../locales/claim";
import { dayInWords } from "../../../locales/day";
import { figureInWords } from "../../../locales/figure";
import { MEASURES, sideOf } from "../../../locales/names";
import { actorName, measureName } from "../../../locales/source";
import { latestTold } from "../../../store/figures";
import type { ClaimInArticle } from "../../../store/in-article";
import { dayOf } from "../../claim/shown-claim";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { libraryFigure } from "../figure/library-figure";
import { figureTable } from "../out/figure-table";
import { OutMenu } from "../out/out-menu";
import type { OutTable } from "../out/table";
import { hrefOf } from "../route";
import { type LatestFigure, type SourceRow, sourceRows } from "./source-table";

/** Who says what: a row a source, a column a measure. */
export function SourcesPage() {
  const locale = useLocale();
  const { library } = locale.words;
  const latestTable = (rows: readonly SourceRow[]): OutTable =>
    figureTable(library.pages.sources, rows.flatMap(latestOf).map(libraryFigure), locale);
  const loaded = useStored(latestTold, ["sources"]);
  return (
    <>
      <h1 class="page-title">{library.pages.sources}</h1>
      <Stored loaded={loaded}>
        {(claims) => {
          const rows = sourceRows(claims);
          if (rows.length === 0) return <p class="quiet">{library.sources.empty}</p>;
          return (
            <>
              <div class="table-head">
                <p class="note">{library.sources.caption}</p>
                <OutMenu table={() => latestTable(rows)} />
              </div>
              <Table rows={rows} />
            </>
          );
        }}
      </Stored>
    </>
  );
}

const latestOf = ({ cells }: SourceRow): ClaimInArticle[] => [...cells.values()].map(({ latest }) => latest);

function Table({ rows }: { readonly rows: readonly SourceRow[] }) {
  const locale = useLocale();
  const words = locale.words.library.sources;
  const measures = MEASURES.filter((measure) => rows.some(({ cells }) => cells.has(measure)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <section class="table-scroll" tabIndex={0} aria-label={words.caption}>
      <table class="source-table">
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            {measures.map((measure) => (
              <th key={measure} scope="col">
                <a href={hrefOf({ page: "measure", id: measure })}>{measureName(measure, locale)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ source, cells }) => (
            <Guarded key={source} as="row">
              <tr>
                <th scope="row" class={`sided side-${sideOf(source)}`}>
                  <span class="source">{actorName(source, locale).full}</span>
                </th>
                {measures.map((measure) => (
                  <Cell key={measure} label={measureName(measure, locale)} figure={cells.get(measure) ?? null} />
                ))}
              </tr>
            </Guarded>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  /** Of its column, which a narrow page has no room for. */
  readonly label: string;
  readonly figure: LatestFigure | null;
}

function Cell({ label, figure }: CellProps) {
  const locale = useLocale();
  if (!figure) return <td />;
  const { latest, before, factor } = figure;
  const { claim, article } = latest;
  return (
    <td data-label={label}>
      <a
        class="cell-figure"
        href={hrefOf({ page: "article", id: article.id, claim: claim.identity })}
        title={claim.quote}
      >
        {figureInWords(claim, locale)}
      </a>
      <Told one={latest} />
      {before && (
        <span class="note">
          {factor !== null && factor !== 1 && <Moved factor={factor} />}
          {locale.words.library.sources.before({
            figure: figureInWords(before.claim, locale),
            date: dayInWords(dayFor(before), locale),
          })}
          {byReaderInWords(before.claim, locale) && ` – ${byReaderInWords(before.claim, locale)}`}
        </span>
      )}
    </td>
  );
}

/** For which day, how it is said where that is more than to say it, and what of it is the reader's. */
function Told({ one }: { readonly one: ClaimInArticle }) {
  const locale = useLocale();
  const { claim } = one;
  const { stance, certainty, byReader } = claimInWords(claim, locale);
  const how = [stance, claim.certainty === "stated" ? null : certainty, dayInWords(dayFor(one), locale)];
  return (
    <>
      <span class="note">{how.filter((part) => part !== null).join(", ")}</span>
      {byReader && <span class="by-reader">{byReader}</span>}
    </>
  );
}

/** An arrow and by how much. */
function Moved({ factor }: { readonly factor: number }) {
  const locale = useLocale();
  const { movedUp, movedDown } = locale.words.library.sources;
  const change = new Intl.NumberFormat(locale.tag, { style: "percent", maximumFractionDigits: 0 }).format(
    Math.abs(factor - 1),
  );
  return (
    <span class="moved">
      <span aria-hidden="true">{factor > 1 ? "↑" : "↓"}</span> {(factor > 1 ? movedUp : movedDown)({ change })}
    </span>
  );
}

const dayFor = ({ claim, article }: ClaimInArticle): string => claim.asOf ?? dayOf(article);
