import { useMemo, useRef, useState } from "preact/hooks";
import { independenceOf } from "../../../core/comparison/origins";
import { measureTitle } from "../../../locales/source";
import type { Store } from "../../../store/database";
import { latestOfMeasure, voicesOf } from "../../../store/figures";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useLatest, useStored } from "../../state/use-stored";
import { Voices } from "../../verdict/voices";
import { Chart, isDrawable } from "../chart/chart";
import { PointDetail } from "../chart/point-detail";
import { type LibraryFigure, libraryFigure } from "../figure/library-figure";
import { articlesOf } from "../out/cited-article";
import { figureTable } from "../out/figure-table";
import { OutMenu } from "../out/out-menu";
import { hrefOf } from "../route";
import { useQuery } from "../use-query";
import { ClaimTable } from "./claim-table";
import { narrowed, OPEN_MEASURE } from "./measure-filter";
import { MeasureFilters } from "./measure-filters";

/** So many of the latest figures are shown, and go out, at first; all on demand. */
const AT_FIRST = 500;

/** One measure whole: over time, and as a table beside it. */
export function MeasurePage({ id }: { readonly id: string }) {
  const locale = useLocale();
  const { library, sidebar } = locale.words;
  const [limit, setLimit] = useState(AT_FIRST);
  const query = async (store: Store) => {
    const claims = await latestOfMeasure(store, id, null, { limit });
    return { claims, all: (await voicesOf(store, id)).figures };
  };
  const loaded = useLatest(useStored(query, ["measure", id, limit]));
  return (
    <>
      <p class="screen-only">
        <a class="back" href={hrefOf({ page: "measures" })}>
          {library.backTo.measures}
        </a>
      </p>
      <h1 class="page-title">{measureTitle(id, locale)}</h1>
      <Stored loaded={loaded}>
        {({ claims, all }) =>
          claims.length > 0 ? (
            <>
              <Whole id={id} figures={claims.map(libraryFigure)} />
              {claims.length < all && (
                <button type="button" class="link-button screen-only" onClick={() => setLimit(all)}>
                  {sidebar.showAll({ count: all })}
                </button>
              )}
            </>
          ) : (
            <p class="quiet">{library.measure.none}</p>
          )
        }
      </Stored>
    </>
  );
}

interface WholeProps {
  readonly id: string;
  readonly figures: readonly LibraryFigure[];
}

function Whole({ id, figures }: WholeProps) {
  const words = useLocale().words.library.measure;
  const [query, change] = useQuery(OPEN_MEASURE);
  const chosen = useMemo(() => narrowed(figures, query), [figures, query]);
  return (
    <>
      <MeasureFilters {...{ id, figures, query, change }} />
      {chosen.length > 0 ? (
        <Chosen id={id} figures={chosen} isLog={query.scale === "log"} />
      ) : (
        <p class="quiet">{words.nothingLeft}</p>
      )}
    </>
  );
}

/** More would only lie over each other, and take seconds to draw. */
const MOST_DRAWN = 400;

const latestFirst = (one: LibraryFigure, other: LibraryFigure): number =>
  (other.claim.asOf ?? "").localeCompare(one.claim.asOf ?? "");

function Chosen({ id, figures, isLog }: WholeProps & { readonly isLog: boolean }) {
  const locale = useLocale();
  const words = locale.words.library.measure;
  const [pointedAt, point] = useState<string | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const alike = figures.filter(({ claim }) => claim.unit === figures[0]?.claim.unit);
  const drawable = alike.filter(isDrawable).toSorted(latestFirst);
  const drawn = drawable.slice(0, MOST_DRAWN);
  return (
    <div class="chart-and-table">
      <div class="chart-side">
        <Voices independence={independenceOf(figures.map(({ compared }) => compared))} />
        {drawn.length > 0 && (
          <Guarded>
            <Chart measure={id} figures={drawn} onPoint={point} {...{ isLog, pointedAt, drawing }} />
            <PointDetail one={drawn.find(({ identity }) => identity === pointedAt) ?? null} />
            <p class="note screen-only">{words.chartHint}</p>
          </Guarded>
        )}
        {drawable.length > drawn.length && <p class="note">{words.older({ count: drawable.length - drawn.length })}</p>}
        {alike.length > drawable.length && (
          <p class="note">{words.undated({ count: alike.length - drawable.length })}</p>
        )}
        {figures.length > alike.length && (
          <p class="note">{words.otherUnits({ count: figures.length - alike.length })}</p>
        )}
      </div>
      <div class="table-side">
        <div class="table-head">
          <h2 class="section-title">{words.table}</h2>
          <OutMenu
            table={() => figureTable(measureTitle(id, locale), figures, locale)}
            figures={figures}
            articles={(store) => articlesOf(store, figures)}
            chart={drawn.length > 0 ? () => drawing.current : undefined}
          />
        </div>
        <ClaimTable figures={figures} pointedAt={pointedAt} onPoint={point} />
      </div>
    </div>
  );
}
