import { dayInWords } from "../../../locales/day";
import type { Locale } from "../../../locales/locale";
import { actorName, measureName } from "../../../locales/source";
import type { ComparisonFilters } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";

/** What a comparison was asked of: measures, sources and days, as far as it was narrowed down. */
export function Asked({ filters }: { readonly filters: ComparisonFilters }) {
  const locale = useLocale();
  return (
    <ul class="meta">
      {askedInWords(filters, locale).map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}

/** Each a part of its own: "Measures: Killed", "Sources: all", "From 1 Jan 2025", "To 30 Apr 2025". */
export function askedInWords({ measures, sources, from, to, identities }: ComparisonFilters, locale: Locale): string[] {
  const words = locale.words.library.comparisons;
  const list = (names: readonly string[]): string => (names.length > 0 ? names.join(", ") : words.all);
  return [
    `${words.measures}: ${list(measures.map((id) => measureName(id, locale)))}`,
    `${words.sources}: ${list(sources.map((id) => actorName(id, locale).short))}`,
    ...(from ? [words.fromDay({ date: dayInWords(from, locale) })] : []),
    ...(to ? [words.toDay({ date: dayInWords(to, locale) })] : []),
    ...(identities.length > 0 ? [`${words.claims}: ${identities.length}`] : []),
  ];
}
