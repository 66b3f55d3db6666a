import { DateField } from "../../fields/date-field";
import { useLocale } from "../../frame/locale-context";
import { type ArticleFilter, type Choices, NO_FILTER } from "./entry";
import { FilterChoices } from "./filter-choices";

export interface FiltersProps {
  readonly filter: ArticleFilter;
  readonly choices: Choices;
  readonly onChange: (change: Partial<ArticleFilter>) => void;
}

/** The search field, and what else narrows the list down. */
export function Filters(props: FiltersProps) {
  const { library } = useLocale().words;
  const { filter, onChange } = props;
  const isNarrowed = Object.values(filter).some((value) => value !== "");
  return (
    <search class="filters">
      <input
        class="search"
        type="search"
        aria-label={library.articlesPage.search}
        placeholder={library.articlesPage.search}
        value={filter.search}
        onInput={(event) => onChange({ search: event.currentTarget.value })}
      />
      <FilterChoices {...props} />
      <DateField label={library.from} value={filter.from} onChange={(from) => onChange({ from })} />
      <DateField label={library.to} value={filter.to} onChange={(to) => onChange({ to })} />
      {isNarrowed && (
        <button type="button" class="link-button" onClick={() => onChange(NO_FILTER)}>
          {library.clear}
        </button>
      )}
    </search>
  );
}
