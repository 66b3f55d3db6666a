import { shortAmountOf } from "../../../locales/figure";
import { useLocale } from "../../frame/locale-context";
import type { ChartLayout } from "./layout";

/** Values at the left with their unit, days below. */
export function Axes({ layout, unit }: { readonly layout: ChartLayout; readonly unit: string }) {
  const { tag } = useLocale();
  const locale = useLocale();
  const month = new Intl.DateTimeFormat(tag, { month: "short", year: "2-digit", timeZone: "UTC" });
  const { width, height } = layout;
  const { units } = locale.words.library.curate;
  const base = unit.split("/")[0] ?? "";
  return (
    <g class="axes">
      {layout.values.map(({ at, value }) => (
        <g key={value}>
          <line x1={0} x2={width} y1={at} y2={at} />
          <text x={-8} y={at + 4} text-anchor="end">
            {shortAmountOf(value, unit, locale)}
          </text>
        </g>
      ))}
      <text x={-8} y={-12} text-anchor="end" class="unit">
        {Object.hasOwn(units, base) ? units[base as keyof typeof units] : base}
      </text>
      {layout.days.map(({ at, date }) => (
        <g key={date.getTime()}>
          <line x1={at} x2={at} y1={height} y2={height + 5} />
          <text x={at} y={height + 19} text-anchor="middle">
            {month.format(date)}
          </text>
        </g>
      ))}
    </g>
  );
}
