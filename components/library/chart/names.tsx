import { isRefusal } from "../../../core/comparison/comparable";
import { originOf } from "../../../core/comparison/origins";
import { anchorOf, shortAmountOf } from "../../../locales/figure";
import type { Locale } from "../../../locales/locale";
import { sideOf } from "../../../locales/names";
import { actorName } from "../../../locales/source";
import { useLocale } from "../../frame/locale-context";
import type { LibraryFigure } from "../figure/library-figure";
import type { ChartLayout } from "./layout";
import { type Placed, placeNames } from "./place-names";
import type { Spot } from "./spots";
import { textWidth } from "./text-width";
import { placesAlong, type Way } from "./ways";

const LINE = 15;

interface Props {
  readonly spots: readonly Spot[];
  readonly ways: readonly Way[];
  readonly layout: ChartLayout;
}

/** At its last figure each source's name, with that figure; a line leads to a name that had to step aside. */
export function Names({ spots, ways, layout }: Props) {
  const locale = useLocale();
  const names = lastOfEach(spots).map((spot) => ({ spot, ...nameOf(spot.figure.one, locale) }));
  const wanted = names.map(({ spot: { figure, x, y }, who, figure: said }) => ({
    ...{ key: figure.one.identity, x, y, height: LINE },
    width: textWidth(`${who} ${said}`),
  }));
  const placed = placeNames(wanted, [...spots, ...placesAlong(ways)], layout);
  const places = new Map(placed.map((place) => [place.key, place]));
  return (
    <g>
      {names.map(({ spot, who, figure }) => {
        const place = places.get(spot.figure.one.identity);
        return place && <Name key={place.key} {...{ spot, place, who, figure }} />;
      })}
    </g>
  );
}

interface NameProps {
  readonly spot: Spot;
  readonly place: Placed;
  readonly who: string;
  readonly figure: string;
}

function Name({ spot: { x, y, figure: drawn }, place: { left, middle }, who, figure }: NameProps) {
  const { claim } = drawn.one;
  const near = Math.min(Math.max(x, left), left + textWidth(`${who} ${figure}`));
  return (
    <g class={`side-${sideOf(claim.source)}`}>
      {Math.abs(middle - y) > LINE && (
        <path class="leader" d={`M${x} ${y}L${near} ${middle + Math.sign(y - middle) * 5}`} />
      )}
      <text x={left} y={middle + 4} class="name">
        {who} {figure}
      </text>
    </g>
  );
}

/** The last figure of each source, those who spoke last first: they get the best places. A denial has its own name. */
function lastOfEach(spots: readonly Spot[]): Spot[] {
  const firsts = spots.filter(({ figure }) => !figure.isEcho);
  const voiceOf = ({ figure: { one } }: Spot): string => `${originOf(one.compared)} ${isRefusal(one.claim)}`;
  return [...new Map(firsts.map((spot) => [voiceOf(spot), spot])).values()].reverse();
}

const SIGNS = { exactly: "", about: "~", atLeast: "≥ ", moreThan: "> ", atMost: "≤ ", lessThan: "< ", nearly: "~" };

/** Who, and the figure as short as it can be said: "NIS" and "≥ 300", "Pentagon" and "1K–2K", "Moscow" and "1.8K (denied)". */
export function nameOf({ claim, outlet }: LibraryFigure, locale: Locale): { who: string; figure: string } {
  const { source, stance } = claim;
  const refused = isRefusal(claim) ? ` (${locale.words.claims.stance[stance]})` : "";
  return { who: actorName(source, locale, outlet).short, figure: shortFigure(claim, locale) + refused };
}

function shortFigure({ qualifier, low, high, best, unit }: LibraryFigure["claim"], locale: Locale): string {
  const short = (value: number | null): string => (value === null ? "" : shortAmountOf(value, unit, locale));
  if (qualifier === "between" || qualifier === "vague") return `${short(low)}–${short(high)}`;
  return SIGNS[qualifier] + short(anchorOf({ low, best, high }));
}
