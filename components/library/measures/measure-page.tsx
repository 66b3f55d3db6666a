import { useState } from "preact/hooks";
import { anchorOf } from "../../../locales/figure";
import { actorName, measureName } from "../../../locales/source";
import type { Store } from "../../../store/database";
import { latestOfMeasure, voicesOf } from "../../../store/figures";
import type { ClaimInArticle } from "../../../store/in-article";
import { Choice } from "../../fields/choice";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { VoicesOfMeasure } from "../../sidebar/voices";
import { keptSwitch } from "../../state/kept";
import { Stored } from "../../state/stored";
import { useLatest, useStored } from "../../state/use-stored";
import { hrefOf } from "../route";
import { Timeline } from "../timeline/timeline";
import { ClaimTable } from "./claim-table";

/** So many of the latest figures are drawn at once; the others on demand. */
const AT_FIRST = 500;

/** One measure whole: over time, and as a table. */
export function MeasurePage({ id }: { readonly id: string }) {
  const locale = useLocale();
  const { library, sidebar } = locale.words;
  const [limit, setLimit] = useState(AT_FIRST);
  const query = async (store: Store) => {
    const claims = await latestOfMeasure(store, id, null, { limit });
    return { claims, all: (await voicesOf(store, id)).figures };
  };
  const loaded = useLatest(useStored(query, ["measure", id, limit]));
  return (
    <>
      <p>
        <a class="back" href={hrefOf({ page: "measures" })}>
          {library.backTo(library.pages.measures)}
        </a>
      </p>
      <h1 class="page-title">{measureName(id, locale)}</h1>
      <Stored loaded={loaded}>
        {({ claims, all }) =>
          claims.length > 0 ? (
            <>
              <Whole id={id} claims={claims} />
              {claims.length < all && (
                <button type="button" class="link-button" onClick={() => setLimit(all)}>
                  {sidebar.showAll(all)}
                </button>
              )}
            </>
          ) : (
            <p class="quiet">{library.measure.none}</p>
          )
        }
      </Stored>
    </>
  );
}

function Whole({ id, claims }: { readonly id: string; readonly claims: readonly ClaimInArticle[] }) {
  const locale = useLocale();
  const { library } = locale.words;
  const words = library.measure;
  const [source, setSource] = useState("");
  const isLog = keptSwitch(`log ${id}`);
  const chosen = source === "" ? claims : claims.filter(({ claim }) => claim.source === source);
  const unit = chosen[0]?.claim.unit;
  const alike = chosen.filter(({ claim }) => claim.unit === unit);
  const drawn = alike.filter(({ claim }) => claim.asOf !== null && anchorOf(claim) !== null);
  return (
    <>
      <div class="filters">
        <Choice
          label={library.articlesPage.source}
          value={source}
          options={[...new Set(claims.map(({ claim }) => claim.source))]}
          nameOf={(actor) => actorName(actor, locale).full}
          onChoose={setSource}
        />
        <label class="field">
          <span>{words.scale}</span>
          <select
            value={isLog.value ? "log" : "linear"}
            onChange={(event) => {
              isLog.value = event.currentTarget.value === "log";
            }}
          >
            <option value="linear">{words.linear}</option>
            <option value="log">{words.log}</option>
          </select>
        </label>
        <a class="button plain" href={hrefOf({ page: "draft", measure: id, from: null })}>
          {words.compare}
        </a>
      </div>
      <VoicesOfMeasure measure={id} source={source || null} />
      {drawn.length > 0 && (
        <Guarded>
          <Timeline measure={id} claims={drawn} isLog={isLog.value} />
        </Guarded>
      )}
      {alike.length > drawn.length && <p class="note">{words.undated(alike.length - drawn.length)}</p>}
      {chosen.length > alike.length && <p class="note">{words.otherUnits(chosen.length - alike.length)}</p>}
      <h2 class="section-title">{words.table}</h2>
      <ClaimTable claims={chosen} />
    </>
  );
}
