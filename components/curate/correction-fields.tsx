import type { Qualifier } from "../../core/quantities/quantity";
import { ACTORS, MEASURES } from "../../locales/names";
import { actorName, measureName } from "../../locales/source";
import { SelectField } from "../fields/select-field";
import { TextField } from "../fields/text-field";
import { useLocale } from "../frame/locale-context";
import { type CorrectionFields, isRange } from "./correction";

interface Props {
  readonly fields: CorrectionFields;
  readonly set: (change: Partial<CorrectionFields>) => void;
}

const QUALIFIERS: readonly Qualifier[] = [
  "exactly",
  "about",
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "nearly",
  "between",
  "vague",
];

const UNITS = ["people", "items", "percent", "usd", "eur", "krw", "rub"] as const;

const isUnit = (unit: string): unit is (typeof UNITS)[number] => (UNITS as readonly string[]).includes(unit);

/** What is counted, and how many. */
export function FigureFields({ fields, set }: Props) {
  const locale = useLocale();
  const words = locale.words.library.curate;
  const ranges = isRange(fields.qualifier);
  return (
    <>
      <SelectField
        label={words.fields.measure}
        value={fields.measure}
        options={MEASURES}
        nameOf={(id) => measureName(id, locale)}
        onChoose={(measure) => set({ measure })}
      />
      <SelectField
        label={words.fields.qualifier}
        value={fields.qualifier}
        options={QUALIFIERS}
        nameOf={(qualifier) => words.qualifiers[qualifier]}
        onChoose={(qualifier) => set({ qualifier })}
      />
      <TextField
        label={ranges ? words.fields.low : words.fields.best}
        value={fields.value}
        isNumber
        onType={(value) => set({ value })}
      />
      {ranges && (
        <TextField label={words.fields.high} value={fields.upper} isNumber onType={(upper) => set({ upper })} />
      )}
      <SelectField
        label={words.fields.unit}
        value={fields.unit}
        options={UNITS}
        nameOf={(unit) => (isUnit(unit) ? words.units[unit] : unit)}
        onChoose={(unit) => set({ unit })}
      />
    </>
  );
}

/** Who says so, how, and for which day. */
export function SayingFields({ fields, set }: Props) {
  const locale = useLocale();
  const { claims, library } = locale.words;
  const words = library.curate;
  return (
    <>
      <SelectField
        label={words.fields.source}
        value={fields.source}
        options={["publisher", ...ACTORS]}
        nameOf={(id) => actorName(id, locale).full}
        onChoose={(source) => set({ source })}
      />
      <SelectField
        label={words.fields.stance}
        value={fields.stance}
        options={["asserts", "confirms", "denies", "doubts"]}
        nameOf={(stance) => claims.stance[stance]}
        onChoose={(stance) => set({ stance })}
      />
      <SelectField
        label={words.fields.certainty}
        value={fields.certainty}
        options={["stated", "estimated", "alleged"]}
        nameOf={(certainty) => claims.certainty[certainty]}
        onChoose={(certainty) => set({ certainty })}
      />
      <TextField label={words.fields.asOf} value={fields.asOf} hint={words.dateHint} onType={(asOf) => set({ asOf })} />
    </>
  );
}
