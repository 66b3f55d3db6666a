import { actorName } from "../../../locales/source";
import { Choice } from "../../fields/choice";
import { useLocale } from "../../frame/locale-context";
import type { LibraryFigure } from "../figure/library-figure";
import { hrefOf } from "../route";
import type { MeasureQuery } from "./measure-filter";
import { Period } from "./period";

interface Props {
  readonly id: string;
  /** All there are. */
  readonly figures: readonly LibraryFigure[];
  readonly query: MeasureQuery;
  readonly change: (part: Partial<MeasureQuery>) => void;
}

/** What of a measure is looked at: source, outlet, period, and on which scale. */
export function MeasureFilters({ id, figures, query, change }: Props) {
  const locale = useLocale();
  const { library } = locale.words;
  const { from, to, source, outlet, scale } = query;
  const isNarrowed = [from, to, source, outlet].some((value) => value !== "");
  const nameOf = (actor: string): string => actorName(actor, locale).full;
  return (
    <>
      <div class="filters screen-only">
        <Choice
          label={library.articlesPage.source}
          value={source}
          options={each(
            figures.map(({ claim }) => claim.source),
            nameOf,
          )}
          nameOf={nameOf}
          onChoose={(chosen) => change({ source: chosen })}
        />
        <Choice
          label={library.articlesPage.outlet}
          value={outlet}
          options={each(
            figures.flatMap((one) => one.outlet ?? []),
            asItIs,
          )}
          nameOf={asItIs}
          onChoose={(chosen) => change({ outlet: chosen })}
        />
        <label class="field">
          <span>{library.measure.scale}</span>
          <select value={scale} onChange={(event) => change({ scale: event.currentTarget.value })}>
            <option value="">{library.measure.linear}</option>
            <option value="log">{library.measure.log}</option>
          </select>
        </label>
        <a class="button plain" href={hrefOf({ page: "draft", measure: id, from: null })}>
          {library.measure.compare}
        </a>
        {isNarrowed && (
          <button
            type="button"
            class="link-button"
            onClick={() => change({ source: "", outlet: "", from: "", to: "" })}
          >
            {library.clear}
          </button>
        )}
      </div>
      <Period days={figures.flatMap(({ claim }) => claim.asOf ?? [])} from={from} to={to} onChange={change} />
    </>
  );
}

const asItIs = (option: string): string => option;

/** Each once, as its reader looks for it. */
const each = (options: readonly string[], nameOf: (option: string) => string): string[] =>
  [...new Set(options)].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
