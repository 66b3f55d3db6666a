import { useRef, useState } from "preact/hooks";
import { anchorOf, figureInWords, shortAmountOf } from "../../../locales/figure";
import { measureName, sourceChain } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import { outletOf } from "../../claim/shown-claim";
import { useLocale } from "../../frame/locale-context";
import { hrefOf } from "../route";
import { dodge } from "./dodge";
import { type TimelineLayout, timelineLayout, timeOf } from "./layout";
import { Legend } from "./legend";
import { TimelinePoint } from "./point";
import { PointDetail } from "./point-detail";
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
  const ordered = claims.toSorted((one, other) => timeOf(one.claim.asOf ?? "") - timeOf(other.claim.asOf ?? ""));
  const [current, setCurrent] = useState<string | null>(null);
  const layout = timelineLayout(
    ordered.map(({ claim }) => ({ ...claim, asOf: claim.asOf ?? "" })),
    HEIGHT,
    isLog,
  );
  const steps = dodge(
    ordered.map(({ claim }) => ({ x: layout.x(claim.asOf ?? ""), y: layout.y(anchorOf(claim) ?? 0) })),
  );
  const reached = ordered.find(({ claim }) => claim.id === current) ?? null;
  const move = (event: KeyboardEvent): void => {
    const index = nextPoint(event.key, ordered.indexOf(reached ?? (ordered[0] as ClaimInArticle)), ordered.length);
    if (index === null) return;
    event.preventDefault();
    chart.current?.querySelectorAll<SVGElement>("[data-point]")[index]?.focus();
  };
  return (
    <div class="timeline">
      <Legend claims={ordered} />
      <section
        class="timeline-chart"
        aria-label={words.chart(measureName(measure, locale), ordered.length)}
        onKeyDown={move}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section has its name, and each point its own */}
        <svg ref={chart} width="100%" height={HEIGHT + 28}>
          <Axes layout={layout} unit={ordered[0]?.claim.unit ?? ""} />
          {ordered.map(({ claim, article }, index) => (
            <TimelinePoint
              key={claim.id}
              claim={claim}
              layout={layout}
              step={steps[index] ?? 0}
              label={`${figureInWords(claim, locale)}, ${sourceChain(claim, locale, outletOf(article))}`}
              isCurrent={claim.id === current}
              isTabStop={reached ? claim.id === current : index === 0}
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
