import { isRefusal } from "../../core/comparison/comparable";
import { unitInWords } from "../../locales/figure";
import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { keptSwitch } from "../state/kept";
import { stripScale } from "../strip/scale";
import { RowsAxis } from "./axis";
import { RowsKey } from "./key";
import { Row } from "./row";
import { foldedRows, rowsOf, type ToldClaim } from "./told-rows";

interface Props {
  /** Under which it is remembered whether all rows are shown. */
  readonly name: string;
  /** For whoever cannot see it: what is counted. */
  readonly label: string;
  /** All of one unit, newest first. */
  readonly told: readonly ToldClaim[];
  /** Ids of claims that a verdict speaks of: they are never folded away before others. */
  readonly spokenOf?: ReadonlySet<string>;
  /** Shows the sentence of a claim whose row leads nowhere by itself. */
  readonly onShow?: (id: string) => void;
  /** Do its links leave the page that it stands on? */
  readonly isBeside?: boolean;
}

/** More rows than these are folded. */
const MOST = 7;

/** More numbers under the scale would lie over each other. */
const TICKS = 2;

/**
 * Figures of one measure by who says so, a row each, on one scale: who, where it lies, how many and when. To be read
 * without anything else beside it.
 */
export function SourceRows({ name, label, told, spokenOf = new Set(), onShow, isBeside = false }: Props) {
  const locale = useLocale();
  const { sidebar } = locale.words;
  const isWhole = keptSwitch(`rows ${name}`);
  const rows = rowsOf(told, spokenOf);
  const unit = rows[0]?.told.claim.unit;
  if (unit === undefined) return null;
  const shown = isWhole.value ? rows : foldedRows(rows, MOST);
  const scale = stripScale(
    rows.map((row) => row.told.claim),
    TICKS,
  );
  return (
    <figure class="rows" aria-label={label}>
      <ul class="rows-list">
        {shown.map((row, index) => (
          <Guarded key={row.told.claim.id}>
            <Row {...{ row, scale, onShow, isBeside }} isNamed={row.origin !== shown[index - 1]?.origin} />
          </Guarded>
        ))}
      </ul>
      <RowsAxis scale={scale} unit={unit} caption={unitInWords(unit, locale)} />
      <RowsKey
        hasEstimates={shown.some(({ told: { claim } }) => claim.certainty !== "stated" && !isRefusal(claim))}
        hasDenials={shown.some(({ told: { claim } }) => isRefusal(claim))}
        hasOpenEnds={shown.some(({ told: { claim } }) => (claim.low === null) !== (claim.high === null))}
      />
      {rows.length > MOST && (
        <button
          type="button"
          class="link-button"
          aria-expanded={isWhole.value}
          onClick={() => {
            isWhole.value = !isWhole.value;
          }}
        >
          {isWhole.value ? sidebar.showFewer : sidebar.showAll({ count: rows.length })}
        </button>
      )}
    </figure>
  );
}
