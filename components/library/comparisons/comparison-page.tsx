import { momentInWords } from "../../../locales/day";
import { comparisonById } from "../../../store/comparisons";
import { allClaims } from "../../../store/find";
import type { ComparisonRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { hrefOf } from "../route";
import { changedSince, chosenBy, type Since } from "./chosen";
import { ComparisonActions } from "./comparison-actions";
import { FrozenFigures } from "./frozen-figures";
import { SinceThen } from "./since-then";

/** A saved comparison as it stood, and what has changed since. */
export function ComparisonPage({ id }: { readonly id: string }) {
  const { library } = useLocale().words;
  const loaded = useStored(
    async (store) => {
      const comparison = await comparisonById(store, id);
      if (!comparison) return null;
      const now = chosenBy(comparison.filters, await allClaims(store));
      return { comparison, since: changedSince(comparison.frozen, now), now };
    },
    ["comparison", id],
  );
  return (
    <>
      <p class="screen-only">
        <a class="back" href={hrefOf({ page: "comparisons" })}>
          {library.backTo(library.pages.comparisons)}
        </a>
      </p>
      <Stored loaded={loaded}>
        {(found) =>
          found ? (
            <article>
              <Head comparison={found.comparison} />
              <ComparisonActions comparison={found.comparison} now={found.now} />
              <Changes since={found.since} />
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

function Head({ comparison: { name, note, createdAt, forgotten } }: { readonly comparison: ComparisonRecord }) {
  const locale = useLocale();
  const words = locale.words.library.comparisons;
  return (
    <header>
      <h1 class="headline">{name}</h1>
      <p class="meta">{words.frozenOn(momentInWords(createdAt, locale))}</p>
      {note && <p class="own-note">{note}</p>}
      {forgotten > 0 && <p class="note">{words.forgotten(forgotten)}</p>}
    </header>
  );
}

function Changes({ since }: { readonly since: Since }) {
  const words = useLocale().words.library.comparisons;
  return (
    <section class="since" aria-labelledby="since">
      <h2 id="since" class="section-title">
        {words.sinceTitle}
      </h2>
      <SinceThen since={since} />
    </section>
  );
}
