import type { TypedFigure } from "../../core/quantities/typed";
import { figureInWords } from "../../locales/figure";
import type { Locale } from "../../locales/locale";
import { ACTORS, MEASURES } from "../../locales/names";
import { actorName, measureName } from "../../locales/source";
import { SelectField } from "../fields/select-field";
import { TextField } from "../fields/text-field";
import { useLocale } from "../frame/locale-context";
import type { CorrectionFields, FieldErrors } from "./correction";

interface Props {
  readonly fields: CorrectionFields;
  readonly set: (change: Partial<CorrectionFields>) => void;
  /** What is wrong; null until the form is sent, and where nothing is. */
  readonly errors: FieldErrors | null;
}

const UNITS = ["people", "items", "percent", "usd", "eur", "krw", "rub"] as const;

const isUnit = (unit: string): unit is (typeof UNITS)[number] => (UNITS as readonly string[]).includes(unit);

/** What is counted, and how many: typed as one would say it, and said back as it was understood. */
export function FigureFields({ fields, set, errors, figure }: Props & { readonly figure: TypedFigure | null }) {
  const locale = useLocale();
  const words = locale.words.library.curate;
  const { given, typed } = fields;
  return (
    <>
      <SelectField
        label={words.fields.measure}
        value={fields.measure}
        options={MEASURES}
        nameOf={(id) => measureName(id, locale)}
        onChoose={(measure) => set({ measure })}
      />
      <TextField
        label={words.figure}
        value={typed ?? (given ? numberInWords(given, locale) : "")}
        hint={words.figureHint}
        note={figure && words.understood({ figure: understoodInWords(figure, locale) })}
        error={errors?.figure ? words.noFigure[errors.figure] : null}
        onType={(figure) => set({ typed: figure })}
      />
      <SelectField
        label={words.fields.unit}
        value={figure?.unit ?? fields.unit}
        options={UNITS}
        nameOf={(unit) => (isUnit(unit) ? words.units[unit] : unit)}
        onChoose={(unit) => set({ unit })}
      />
    </>
  );
}

/** Without its unit, which has a field of its own. */
const numberInWords = (figure: TypedFigure, locale: Locale): string =>
  figureInWords({ ...figure, unit: "people" }, locale);

/** "about 1,200 people", "40%". */
function understoodInWords(figure: TypedFigure, locale: Locale): string {
  const unit = figure.unit ?? "people";
  const said = figureInWords({ ...figure, unit }, locale);
  return unit === "people" || unit === "items" ? locale.words.library.curate.counted[unit]({ figure: said }) : said;
}

/** Who says so, how, and for which day. */
export function SayingFields({ fields, set, errors }: Props) {
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
      <TextField
        label={words.fields.asOf}
        value={fields.asOf}
        hint={words.dateHint}
        error={errors?.asOf ? words.noDay : null}
        onType={(asOf) => set({ asOf })}
      />
    </>
  );
}
