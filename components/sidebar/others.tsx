import { groupEchoes } from "../../core/comparison/echoes";
import type { ClaimInArticle } from "../../store/in-article";
import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { keptSwitch } from "../state/kept";
import { OtherFigure } from "./other-figure";
import { comparedClaim } from "./verdicts";

interface Props {
  /** Under which it is remembered whether all are shown. */
  readonly name: string;
  /** Newest first. */
  readonly others: readonly ClaimInArticle[];
  /** Ids of those that a verdict speaks of. */
  readonly spokenOf: ReadonlySet<string>;
  readonly onPoint: (key: string | null) => void;
}

const SHOWN_AT_FIRST = 4;

/**
 * The other saved figures of a measure, echoes under their origin: what a verdict speaks of, then the newest; a few, and
 * all on demand.
 */
export function Others({ name, others, spokenOf, onPoint }: Props) {
  const { sidebar } = useLocale().words;
  const isWhole = keptSwitch(`others ${name}`);
  if (others.length === 0) return <p class="note">{sidebar.onlyHere}</p>;
  const isSpokenOf = (told: readonly ClaimInArticle[]): boolean => told.some(({ claim }) => spokenOf.has(claim.id));
  const groups = groupEchoes(others, comparedClaim).sort((one, other) => +isSpokenOf(other) - +isSpokenOf(one));
  const shown = isWhole.value ? groups : groups.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <h3 class="others-title">{sidebar.alsoSaved(others.length)}</h3>
      <ul class="others">
        {shown.map((group) => (
          <Guarded key={group[0]?.claim.id}>
            <OtherFigure told={group} onPoint={onPoint} />
          </Guarded>
        ))}
      </ul>
      {groups.length > SHOWN_AT_FIRST && (
        <button
          type="button"
          class="link-button"
          aria-expanded={isWhole.value}
          onClick={() => {
            isWhole.value = !isWhole.value;
          }}
        >
          {isWhole.value ? sidebar.showFewer : sidebar.showAll(others.length)}
        </button>
      )}
    </>
  );
}
