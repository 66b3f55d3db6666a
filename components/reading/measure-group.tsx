import type { Verdict } from "../../core/comparison/verdict";
import { measureName } from "../../locales/source";
import type { ClaimInArticle } from "../../store/in-article";
import type { ArticleHead, ShownClaim } from "../claim/shown-claim";
import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { VoicesOfMeasure } from "../verdict/voices";
import { ComparedRows } from "./compared-rows";
import { FigureOfArticle } from "./figure-of-article";
import type { Showing } from "./use-showing";

interface Props {
  readonly measure: string;
  readonly own: readonly ShownClaim[];
  /** The same figures as they are stored, by their keys; none where nothing could be saved. */
  readonly stored: ReadonlyMap<string, ClaimInArticle>;
  /** Of all other articles, newest first; null until they are loaded. */
  readonly others: readonly ClaimInArticle[] | null;
  /** What is to be said of each figure, by its key. */
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
  readonly text: string | null;
  readonly head: ArticleHead;
  readonly showing: Showing;
}

/** Everything about one measure: what this article says, and how that lies among what others said. */
export function MeasureGroup({ measure, own, stored, others, verdicts, text, head, showing }: Props) {
  const locale = useLocale();
  const spokenOf = new Set(own.flatMap(({ key }) => verdicts.get(key) ?? []).flatMap(({ other }) => other?.id ?? []));
  return (
    <section class="measure" aria-label={measureName(measure, locale)}>
      <h2 class="measure-name">
        <a href={`library.html#/measures/${measure}`} target="_blank" rel="noreferrer">
          {measureName(measure, locale)}
        </a>
      </h2>
      {own.map((shown) => (
        <Guarded key={shown.key}>
          <FigureOfArticle
            {...{ shown, text, head, showing }}
            stored={stored.get(shown.key) ?? null}
            verdicts={verdicts.get(shown.key) ?? []}
          />
        </Guarded>
      ))}
      {others?.length === 0 && <p class="note">{locale.words.sidebar.onlyHere}</p>}
      {others && others.length > 0 && (
        <>
          <ComparedRows
            name={`${head.title} ${measure}`}
            {...{ measure, own, head, others, spokenOf }}
            onShow={(key) => showing.show(own.find((shown) => shown.key === key))}
          />
          <VoicesOfMeasure measure={measure} />
        </>
      )}
    </section>
  );
}
