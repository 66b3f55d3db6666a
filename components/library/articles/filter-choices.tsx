import { languageInWords } from "../../../locales/day";
import type { Locale } from "../../../locales/locale";
import { actorName, measureName, topicName } from "../../../locales/source";
import { Choice } from "../../fields/choice";
import { useLocale } from "../../frame/locale-context";
import type { FiltersProps } from "./filters";

const asItIs = (option: string): string => option;

/** As their reader looks for them. */
const byName = (options: readonly string[], nameOf: (option: string) => string): string[] =>
  options.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)));

/** What can be chosen of, and what its options are called. */
const CHOICES = [
  { field: "topic", options: "topics", nameOf: topicName },
  { field: "measure", options: "measures", nameOf: measureName },
  { field: "source", options: "sources", nameOf: (id: string, locale: Locale) => actorName(id, locale).short },
  { field: "outlet", options: "outlets", nameOf: asItIs },
  { field: "language", options: "languages", nameOf: languageInWords },
  { field: "tag", options: "tags", nameOf: asItIs },
] as const;

/** Topic, measure, source, outlet, language and tag; what there is none of is left out. */
export function FilterChoices({ filter, choices, onChange }: FiltersProps) {
  const locale = useLocale();
  return (
    <>
      {CHOICES.filter(({ options }) => choices[options].length > 0).map(({ field, options, nameOf }) => (
        <Choice
          key={field}
          label={locale.words.library.articlesPage[field]}
          value={filter[field]}
          options={byName(choices[options], (option) => nameOf(option, locale))}
          nameOf={(option) => nameOf(option, locale)}
          onChoose={(option) => onChange({ [field]: option })}
        />
      ))}
    </>
  );
}
