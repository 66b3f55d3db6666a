import { MEASURES } from "../../../locales/names";
import { actorName, measureName } from "../../../locales/source";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonFilters } from "../../../store/records";
import { DateField } from "../../fields/date-field";
import { useLocale } from "../../frame/locale-context";
import { Checks } from "./checks";

interface Props {
  readonly claims: readonly ClaimInArticle[];
  readonly filters: ComparisonFilters;
  readonly onChoose: (change: Partial<ComparisonFilters>) => void;
}

/** Which measures, sources and days. Another choice of measures or sources forgets single figures. */
export function DraftFilters({ claims, filters, onChoose }: Props) {
  const locale = useLocale();
  const { library } = locale.words;
  const nameOf = (id: string): string => actorName(id, locale).short;
  return (
    <>
      <Checks
        label={library.comparisons.measures}
        options={inTheirOrder(distinct(claims.map(({ claim }) => claim.measure)))}
        chosen={filters.measures}
        nameOf={(id) => measureName(id, locale)}
        onChoose={(measures) => onChoose({ measures, identities: [] })}
      />
      <Checks
        label={library.comparisons.sources}
        options={distinct(claims.map(({ claim }) => claim.source)).sort((one, other) =>
          nameOf(one).localeCompare(nameOf(other)),
        )}
        chosen={filters.sources}
        nameOf={nameOf}
        onChoose={(sources) => onChoose({ sources, identities: [] })}
      />
      <div class="filters">
        <DateField
          label={library.from}
          value={filters.from ?? ""}
          onChange={(from) => onChoose({ from: from || null })}
        />
        <DateField label={library.to} value={filters.to ?? ""} onChange={(to) => onChoose({ to: to || null })} />
      </div>
    </>
  );
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** Measures in the order of all screens; those that no screen knows last. */
function inTheirOrder(measures: readonly string[]): string[] {
  const known: readonly string[] = MEASURES;
  return [...known.filter((id) => measures.includes(id)), ...measures.filter((id) => !known.includes(id))];
}
