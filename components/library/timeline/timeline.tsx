import { useMemo, useRef, useState } from "preact/hooks";
import { anchorOf, figureInWords, shortAmountOf } from "../../../locales/figure";
import { measureName, sourceChain } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import { outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { hrefOf } from "../route";
import { dodge } from "./dodge";
import { type TimelineLayout, timelineLayout } from "./layout";
import { Legend } from "./legend";
import { TimelinePoint } from "./point";
import { PointDetail } from "./point-detail";
import { type TimelineFigure, timelineFigures } from "./points";
import { nextPoint } from "./roving";

interface Props {
  readonly measure: string;
  /** Dated, drawable and in one unit. */
  readonly claims: readonly ClaimInArticle[];
  readonly isLog: boolean;
}

const HEIGHT = 340;

/** The figures of a measure over time: a dot for the best, a whisker from low to high, an arrow for an open end. */
export function Timeline({ measure, claims, isLog }: Props) {
  const locale = useLocale();
  const words = locale.words.library.measure;
  const chart = useRef<SVGSVGElement>(null);
  const figures = useMemo(() => timelineFigures(claims), [claims]);
  const [current, setCurrent] = useState<string | null>(null);
  const layout = timelineLayout(
    figures.map(({ one: { claim } }) => ({ ...claim, asOf: claim.asOf ?? "" })),
    HEIGHT,
    isLog,
  );
  const steps = stepsOf(figures, layout);
  const place = figures.findIndex(({ one }) => one.claim.id === current);
  const index = place < 0 ? figures.length - 1 : place;
  const reached = figures[index]?.one ?? null;
  const move = (event: KeyboardEvent): void => {
    const next = nextPoint(event.key, index, figures.length);
    if (next === null) return;
    event.preventDefault();
    chart.current?.querySelectorAll<SVGElement>("[data-point]")[next]?.focus();
  };
  return (
    <div class="timeline">
      <Legend figures={figures} />
      <section
        class="timeline-chart"
        aria-label={words.chart(measureName(measure, locale), figures.length)}
        onKeyDown={move}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section has its name, and each point its own */}
        <svg ref={chart} width="100%" height={HEIGHT + 28}>
          <Axes layout={layout} unit={figures[0]?.one.claim.unit ?? ""} />
          {figures.map(({ one: { claim, article }, first, echo }, place) => (
            <TimelinePoint
              key={claim.id}
              claim={claim}
              at={first.claim.asOf ?? ""}
              echo={echo}
              layout={layout}
              step={steps.get(first.claim.id) ?? 0}
              label={`${figureInWords(claim, locale)}, ${sourceChain(claim, locale, outletOf(article))}`}
              isCurrent={claim.id === reached?.claim.id}
              isTabStop={place === index}
              onReach={() => setCurrent(claim.id)}
              onOpen={() => {
                location.hash = hrefOf({ page: "article", id: article.id, claim: claim.identity });
              }}
            />
          ))}
        </svg>
      </section>
      <PointDetail one={reached} />
      <p class="note">{words.chartHint}</p>
    </div>
  );
}

/** How far each figure that is no echo must step aside for others in its place, by the claim's id. */
function stepsOf(figures: readonly TimelineFigure[], layout: TimelineLayout): Map<string, number> {
  const firsts = figures.filter(({ echo }) => echo === 0).map(({ one }) => one.claim);
  const steps = dodge(firsts.map((claim) => ({ x: layout.x(claim.asOf ?? ""), y: layout.y(anchorOf(claim) ?? 0) })));
  return new Map(firsts.map((claim, place) => [claim.id, steps[place] ?? 0]));
}

function Axes({ layout, unit }: { readonly layout: TimelineLayout; readonly unit: string }) {
  const locale = useLocale();
  const month = new Intl.DateTimeFormat(locale.tag, { month: "short", year: "numeric", timeZone: "UTC" });
  return (
    <>
      <g class="strip-axis">
        {layout.values.map(({ at, value }) => (
          <g key={value}>
            <line x1="0%" x2="100%" y1={at} y2={at} />
            <text x={-8} y={at + 4} text-anchor="end">
              {shortAmountOf(value, unit, locale)}
            </text>
          </g>
        ))}
      </g>
      <g class="strip-axis">
        {layout.days.map(({ at, date }) => (
          <g key={date.getTime()} class="day-tick">
            <line x1={`${at}%`} x2={`${at}%`} y1={HEIGHT} y2={HEIGHT + 5} />
            <text x={`${at}%`} y={HEIGHT + 20} text-anchor="middle">
              {month.format(date)}
            </text>
          </g>
        ))}
      </g>
    </>
  );
}
