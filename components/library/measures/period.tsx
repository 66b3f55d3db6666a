import type { Locale } from "../../../locales/locale";
import { useLocale } from "../../frame/locale-context";
import { monthOf, monthsBetween } from "./months";

interface Props {
  /** ISO days of all figures there are. */
  readonly days: readonly string[];
  /** ISO days, both included; empty leaves open. */
  readonly from: string;
  readonly to: string;
  readonly onChange: (period: { readonly from: string; readonly to: string }) => void;
}

/**
 * The time that is looked at: two sliders over the months that have figures between them, and a button for each year.
 * The browser's own sliders: keys, screen readers and high contrast come with them. Nothing where all is of one month.
 */
export function Period({ days, from, to, onChange }: Props) {
  const locale = useLocale();
  const words = locale.words.library.measure;
  const months = monthsBetween(days);
  const last = months.length - 1;
  if (last < 1) return null;
  const first = from === "" ? 0 : Math.max(0, months.indexOf(monthOf(from)));
  const final = to === "" || !months.includes(monthOf(to)) ? last : months.indexOf(monthOf(to));
  const choose = (begin: number, end: number): void =>
    onChange({
      from: begin === 0 ? "" : `${months[begin]}-01`,
      to: end === last ? "" : lastDayOf(months[end] ?? ""),
    });
  return (
    <fieldset class="period screen-only">
      <legend>{words.period}</legend>
      <div class="sliders">
        <Slider
          label={words.periodFrom}
          {...{ months, locale }}
          at={first}
          onSlide={(at) => choose(Math.min(at, final), final)}
        />
        <Slider
          label={words.periodTo}
          {...{ months, locale }}
          at={final}
          onSlide={(at) => choose(first, Math.max(at, first))}
        />
      </div>
      <p class="years">
        <span>
          {monthInWords(months[first] ?? "", locale)} – {monthInWords(months[final] ?? "", locale)}
        </span>
        <Years {...{ months, first, final, choose }} />
      </p>
    </fieldset>
  );
}

interface SliderProps {
  readonly label: string;
  readonly months: readonly string[];
  readonly locale: Locale;
  readonly at: number;
  readonly onSlide: (at: number) => void;
}

function Slider({ label, months, locale, at, onSlide }: SliderProps) {
  return (
    <input
      type="range"
      min={0}
      max={months.length - 1}
      value={at}
      aria-label={label}
      aria-valuetext={monthInWords(months[at] ?? "", locale)}
      onInput={(event) => {
        const { currentTarget: slider } = event;
        onSlide(Number(slider.value));
        // Held by the other slider it stays where that lets it.
        slider.value = String(at);
      }}
    />
  );
}

interface YearsProps {
  readonly months: readonly string[];
  readonly first: number;
  readonly final: number;
  readonly choose: (begin: number, end: number) => void;
}

function Years({ months, first, final, choose }: YearsProps) {
  const words = useLocale().words.library.measure;
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const spans = [
    { name: words.wholeTime, begin: 0, end: months.length - 1 },
    ...years.map((year) => ({
      name: year,
      begin: months.findIndex((month) => month.startsWith(year)),
      end: months.findLastIndex((month) => month.startsWith(year)),
    })),
  ];
  if (years.length === 1) spans.pop();
  return (
    <>
      {spans.map(({ name, begin, end }) => (
        <button
          key={name}
          type="button"
          class="link-button"
          aria-pressed={begin === first && end === final}
          onClick={() => choose(begin, end)}
        >
          {name}
        </button>
      ))}
    </>
  );
}

function monthInWords(month: string, { tag }: Locale): string {
  return new Intl.DateTimeFormat(tag, { month: "short", year: "numeric", timeZone: "UTC" }).format(Date.parse(month));
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
