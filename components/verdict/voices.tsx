import type { Independence } from "../../core/comparison/origins";
import { voicesOf } from "../../store/figures";
import { useLocale } from "../frame/locale-context";
import { useStored } from "../state/use-stored";

/** How many articles tell a measure's figures, and how few voices may stand behind them. */
export function Voices({ independence: { articles, outlets, origins } }: { readonly independence: Independence }) {
  const words = useLocale().words.verdict;
  return (
    <p class="note">
      {words.independence({ articles, outlets, origins })}
      {origins === 1 && ` · ${words.oneSourceOnly}`}
    </p>
  );
}

interface OfMeasure {
  readonly measure: string;
  /** Only what this one says of it. */
  readonly source?: string | null;
}

/** The same of all that is saved on a measure, by the counts that are kept of it. */
export function VoicesOfMeasure({ measure, source = null }: OfMeasure) {
  const loaded = useStored((store) => voicesOf(store, measure, source), ["voices", measure, source]);
  return loaded.state === "ready" && loaded.value.figures > 0 ? <Voices independence={loaded.value} /> : null;
}
