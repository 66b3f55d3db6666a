import { useState } from "preact/hooks";
import { measureName } from "../../locales/source";
import type { ClaimInArticle } from "../../store/in-article";
import { type ArticleHead, isRejected, type ShownClaim } from "../claim/shown-claim";
import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { useStored } from "../state/use-stored";
import { ComparedStrip } from "./compared-strip";
import { FigureOfArticle } from "./figure-of-article";
import { Others } from "./others";
import { type Beside, besides, verdictsOf } from "./verdicts";
import { VoicesOfMeasure } from "./voices";

interface Props {
  readonly tabId: number;
  readonly articleId: string | null;
  readonly measure: string;
  readonly own: readonly ShownClaim[];
  readonly text: string | null;
  readonly head: ArticleHead;
}

const NOTHING: Beside = { same: [], related: [] };

/** Everything about one measure: what this article says, and how that lies among what others said. */
export function MeasureGroup({ tabId, articleId, measure, own, text, head }: Props) {
  const locale = useLocale();
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const loaded = useStored((store) => besides(store, measure, articleId), [measure, articleId]);
  const { same, related } = loaded.state === "ready" ? loaded.value : NOTHING;
  const isElsewhere = (one: ClaimInArticle): boolean => one.article.id !== articleId && !isRejected(one);
  const others = same.filter(isElsewhere);
  const verdicts = loaded.state === "ready" ? verdictsOf(own, [...others, ...related.filter(isElsewhere)], head) : null;
  const spokenOf = new Set([...(verdicts?.values() ?? [])].flatMap(({ other }) => other?.id ?? []));
  return (
    <section class="measure" aria-label={measureName(measure, locale)}>
      <h2 class="measure-name">
        <a href={`library.html#/measures/${measure}`} target="_blank" rel="noreferrer">
          {measureName(measure, locale)}
        </a>
      </h2>
      {own.map((shown) => (
        <Guarded key={shown.key}>
          <FigureOfArticle {...{ tabId, shown, text, head }} verdict={verdicts?.get(shown.key) ?? null} />
        </Guarded>
      ))}
      {others.length > 0 && <ComparedStrip {...{ measure, own, others, pointedAt }} />}
      {others.length > 0 && <VoicesOfMeasure measure={measure} />}
      {loaded.state === "problem" && <p class="note problem">{locale.words.problems[loaded.problem]}</p>}
      {loaded.state === "ready" && (
        <Others name={`${articleId} ${measure}`} {...{ others, spokenOf }} onPoint={setPointedAt} />
      )}
    </section>
  );
}
