import { shortAmountOf } from "../../locales/figure";
import { useLocale } from "../frame/locale-context";
import type { StripScale } from "../strip/scale";

interface Props {
  readonly scale: StripScale;
  readonly unit: string;
  /** What the numbers count. */
  readonly caption: string;
}

/** Under the rows: the numbers of the scale, what they count, and whether it is logarithmic. */
export function RowsAxis({ scale, unit, caption }: Props) {
  const locale = useLocale();
  return (
    <div class="rows-axis">
      <span class="rows-unit">{caption}</span>
      <span class="row-track">
        <svg class="row-scale" aria-hidden="true">
          {labelled(scale.ticks).map((tick) => (
            <text key={tick} x={`${scale.at(tick)}%`} y="11" text-anchor="middle">
              {shortAmountOf(tick, unit, locale)}
            </text>
          ))}
        </svg>
      </span>
      <span>{scale.isLog && locale.words.sidebar.logScale}</span>
    </div>
  );
}

/** The numbers that find room on the narrowest scale: three, or the first and the last. */
function labelled(ticks: readonly number[]): readonly number[] {
  return ticks.length <= 3 ? ticks : ticks.filter((_, index) => index === 0 || index === ticks.length - 1);
}
