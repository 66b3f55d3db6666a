import { measureName } from "../../locales/source";
import { readStamp, watchStamp } from "../../store/copy/stamp";
import { newestByMeasure } from "../../store/figures";
import type { ClaimInArticle } from "../../store/in-article";
import { Guarded } from "../frame/guarded";
import { useLocale } from "../frame/locale-context";
import { ComparedRows } from "../reading/compared-rows";
import { useKept } from "../state/use-kept";
import { useStored } from "../state/use-stored";

const MEASURES_SHOWN = 5;

/** The measures that were spoken of last, each with its newest figures. */
export function Latest() {
  const { words } = useLocale();
  const loaded = useStored((store) => newestByMeasure(store, MEASURES_SHOWN), ["latest"]);
  const isLost = Boolean(useKept(readStamp, watchStamp)?.loss);
  if (loaded.state === "loading") return null;
  if (loaded.state === "problem") return <p class="notice problem">{words.problems[loaded.problem]}</p>;
  const groups = loaded.value;
  // A library that was lost is not one in which nothing was ever saved.
  if (groups.length === 0) return isLost ? null : <p class="notice quiet">{words.sidebar.latestEmpty}</p>;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" class="section-title">
        {words.sidebar.latestTitle}
      </h2>
      {groups.map(({ measure, claims }) => (
        <Guarded key={measure}>
          <LatestOfMeasure measure={measure} claims={claims} />
        </Guarded>
      ))}
    </section>
  );
}

function LatestOfMeasure({
  measure,
  claims,
}: {
  readonly measure: string;
  readonly claims: readonly ClaimInArticle[];
}) {
  const locale = useLocale();
  return (
    <section class="measure">
      <h3 class="measure-name">
        <a href={`library.html#/measures/${measure}`} target="_blank" rel="noreferrer">
          {measureName(measure, locale)}
        </a>
      </h3>
      <ComparedRows name={`latest ${measure}`} measure={measure} own={[]} head={null} others={claims} />
    </section>
  );
}
