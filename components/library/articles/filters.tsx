import { languageInWords } from "../../../locales/day";
import { actorName, measureName } from "../../../locales/source";
import { Choice } from "../../fields/choice";
import { DateField } from "../../fields/date-field";
import { useLocale } from "../../frame/locale-context";
import { type ArticleFilter, type Choices, NO_FILTER } from "./entry";

interface Props {
  readonly filter: ArticleFilter;
  readonly choices: Choices;
  readonly onChange: (change: Partial<ArticleFilter>) => void;
}

/** The search field, and what else narrows the list down. */
export function Filters({ filter, choices, onChange }: Props) {
  const locale = useLocale();
  const { library } = locale.words;
  const words = library.articlesPage;
  const isNarrowed = Object.values(filter).some((value) => value !== "");
  return (
    <search class="filters">
      <input
        class="search"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onInput={(event) => onChange({ search: event.currentTarget.value })}
      />
      <Choice
        label={words.measure}
        value={filter.measure}
        options={choices.measures}
        nameOf={(id) => measureName(id, locale)}
        onChoose={(measure) => onChange({ measure })}
      />
      <Choice
        label={words.source}
        value={filter.source}
        options={choices.sources}
        nameOf={(id) => actorName(id, locale).short}
        onChoose={(source) => onChange({ source })}
      />
      <Choice
        label={words.outlet}
        value={filter.outlet}
        options={choices.outlets}
        nameOf={(outlet) => outlet}
        onChoose={(outlet) => onChange({ outlet })}
      />
      <Choice
        label={words.language}
        value={filter.language}
        options={choices.languages}
        nameOf={(code) => languageInWords(code, locale)}
        onChoose={(language) => onChange({ language })}
      />
      {choices.tags.length > 0 && (
        <Choice
          label={words.tag}
          value={filter.tag}
          options={choices.tags}
          nameOf={(tag) => tag}
          onChoose={(tag) => onChange({ tag })}
        />
      )}
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
