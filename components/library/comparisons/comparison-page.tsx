import { changedSince } from "../../../core/comparison/saved";
import { momentInWords } from "../../../locales/day";
import { comparisonById, frozenAt } from "../../../store/comparisons";
import type { Store } from "../../../store/database";
import { allClaims, claimsOfMeasure } from "../../../store/find";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ComparisonRecord, FrozenClaim } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { hrefOf } from "../route";
import { Asked } from "./asked";
import { chosenBy, today } from "./chosen";
import { ComparisonActions } from "./comparison-actions";
import { FrozenFigures } from "./frozen-figures";
import { type SinceSaved, SinceThen } from "./since-then";

/** A saved comparison as it stood, and what has changed since. */
export function ComparisonPage({ id }: { readonly id: string }) {
  const { library } = useLocale().words;
  const loaded = useStored(
    async (store) => {
      const comparison = await comparisonById(store, id);
      if (!comparison) return null;
      const claims = await claimsFor(store, comparison.filters.measures);
      const since = changedSince(comparison.frozen, today(comparison, claims));
      return { comparison, since, now: chosenBy(comparison.filters, claims) };
    },
    ["comparison", id],
  );
  return (
    <>
      <p class="screen-only">
        <a class="back" href={hrefOf({ page: "comparisons" })}>
          {library.backTo.comparisons}
        </a>
      </p>
      <Stored loaded={loaded}>
        {(found) =>
          found ? (
            <article>
              <Head comparison={found.comparison} />
              <ComparisonActions {...found} />
              <Changes since={found.since} frozen={found.comparison.frozen} />
              <FrozenFigures frozen={found.comparison.frozen} />
            </article>
          ) : (
            <p class="quiet">{library.notFound}</p>
          )
        }
      </Stored>
    </>
  );
}

/** Only the measures asked for are read: of thousands of articles all claims take seconds. */
async function claimsFor(store: Store, measures: readonly string[]): Promise<ClaimInArticle[]> {
  if (measures.length === 0) return allClaims(store);
  const found: ClaimInArticle[] = [];
  for (const measure of measures) found.push(...(await claimsOfMeasure(store, measure)));
  return found;
}

function Head({ comparison }: { readonly comparison: ComparisonRecord }) {
  const locale = useLocale();
  const words = locale.words.library.comparisons;
  const { name, note, filters, forgotten } = comparison;
  return (
    <header>
      <h1 class="headline">{name}</h1>
      <p class="meta">{words.frozenOn({ moment: momentInWords(frozenAt(comparison), locale) })}</p>
      <Asked filters={filters} />
      {note && <p class="own-note">{note}</p>}
      {forgotten > 0 && <p class="note">{words.forgotten({ count: forgotten })}</p>}
    </header>
  );
}

function Changes({ since, frozen }: { readonly since: SinceSaved; readonly frozen: readonly FrozenClaim[] }) {
  const words = useLocale().words.library.comparisons;
  return (
    <section class="since" aria-labelledby="since">
      <h2 id="since" class="section-title">
        {words.sinceTitle}
      </h2>
      <SinceThen since={since} frozen={frozen} />
    </section>
  );
}
