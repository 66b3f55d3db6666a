import { useMemo } from "preact/hooks";
import { claimInLine, claimInWords } from "../../../locales/claim";
import { anchorOf } from "../../../locales/figure";
import { measureTitle } from "../../../locales/source";
import { useLocale } from "../../frame/locale-context";
import type { LibraryFigure } from "../figure/library-figure";
import { hrefOf } from "../route";
import { Axes } from "./axes";
import { type ChartFigure, chartFigures } from "./chart-figures";
import { chartLayout, type Room } from "./layout";
import { Legend } from "./legend";
import { EchoLines, Lines } from "./lines";
import { Names } from "./names";
import { Point } from "./point";
import { nextPoint } from "./roving";
import { type Spot, spotsOf } from "./spots";
import { useWidth } from "./use-width";
import { waysOf } from "./ways";

interface Props {
  readonly measure: string;
  /** Drawable (`isDrawable`) and in one unit; one at least. */
  readonly figures: readonly LibraryFigure[];
  readonly isLog: boolean;
  /** Identity of the figure that is pointed at, here or elsewhere. */
  readonly pointedAt: string | null;
  readonly onPoint: (identity: string) => void;
  /** Where the drawing is, to be saved. */
  readonly drawing: { current: SVGSVGElement | null };
}

/** Around the room for figures: values at the left, their unit above, days below, and half a mark at the right. */
const EDGE = { left: 52, top: 30, right: 14, bottom: 28 };
const HEIGHT = 360;

/** Has it a day and a number, so that it has a place on the chart? */
export const isDrawable = ({ claim }: LibraryFigure): boolean => claim.asOf !== null && anchorOf(claim) !== null;

/** The figures of a measure over time, a line of steps for each source with its name at the end. */
export function Chart({ measure, figures, isLog, pointedAt, onPoint, drawing }: Props) {
  const locale = useLocale();
  const [place, width] = useWidth<HTMLElement>();
  const ordered = useMemo(() => chartFigures(figures), [figures]);
  const room = { width: Math.max(200, width - EDGE.left - EDGE.right), height: HEIGHT };
  const found = ordered.findIndex(({ one }) => one.identity === pointedAt);
  const index = found < 0 ? ordered.length - 1 : found;
  const move = (event: KeyboardEvent): void => {
    const next = nextPoint(event.key, index, ordered.length);
    if (next === null) return;
    event.preventDefault();
    drawing.current?.querySelectorAll<SVGElement>("[data-point]")[next]?.focus();
  };
  return (
    <>
      <Legend figures={ordered} />
      <section
        ref={place}
        class="chart"
        aria-label={locale.words.library.measure.chart({
          measure: measureTitle(measure, locale),
          count: ordered.length,
        })}
        onKeyDown={move}
      >
        <Drawing {...{ ordered, room, isLog, index, onPoint, drawing }} isPointed={found >= 0} />
      </section>
    </>
  );
}

interface DrawingProps extends Pick<Props, "isLog" | "onPoint" | "drawing"> {
  readonly ordered: readonly ChartFigure[];
  readonly room: Room;
  /** Of the figure that the Tab key leads to. */
  readonly index: number;
  readonly isPointed: boolean;
}

function Drawing({ ordered, room, isLog, index, isPointed, onPoint, drawing }: DrawingProps) {
  const layout = chartLayout(
    ordered.map(({ one, at }) => ({ ...one.claim, at })),
    room,
    isLog,
  );
  const spots = spotsOf(ordered, layout);
  const ways = waysOf(spots);
  const [width, height] = [room.width + EDGE.left + EDGE.right, room.height + EDGE.top + EDGE.bottom];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the section has its name, and each point its own
    <svg ref={drawing} viewBox={`0 0 ${width} ${height}`} width="100%">
      <rect class="paper" width={width} height={height} />
      <g transform={`translate(${EDGE.left} ${EDGE.top})`}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be focused */}
        <g aria-hidden="true">
          <Axes layout={layout} unit={ordered[0]?.one.claim.unit ?? ""} />
          <Lines ways={ways} />
          <EchoLines spots={spots} />
          <Names {...{ spots, ways, layout }} />
        </g>
        {spots.map((spot, place) => (
          <Marked
            key={spot.figure.one.identity}
            {...{ spot, layout, onPoint }}
            isTabStop={place === index}
            isCurrent={isPointed && place === index}
          />
        ))}
      </g>
    </svg>
  );
}

interface MarkedProps {
  readonly spot: Spot;
  readonly layout: ReturnType<typeof chartLayout>;
  readonly isTabStop: boolean;
  readonly isCurrent: boolean;
  readonly onPoint: (identity: string) => void;
}

function Marked({ spot, layout, isTabStop, isCurrent, onPoint }: MarkedProps) {
  const locale = useLocale();
  const { claim, outlet, articleId, identity } = spot.figure.one;
  return (
    <Point
      {...{ spot, layout, isTabStop, isCurrent }}
      label={claimInLine(claimInWords(claim, locale, outlet), locale)}
      onReach={() => onPoint(identity)}
      onOpen={() => {
        location.hash = hrefOf({ page: "article", id: articleId, claim: identity });
      }}
    />
  );
}
