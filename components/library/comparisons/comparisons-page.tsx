import { useState } from "preact/hooks";
import { momentInWords } from "../../../locales/day";
import { measureName } from "../../../locales/source";
import { comparisonsNewestFirst, frozenAt } from "../../../store/comparisons";
import type { ComparisonRecord } from "../../../store/records";
import { Guarded } from "../../frame/guarded";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { hrefOf } from "../route";

/** The reader's questions, newest first. */
export function ComparisonsPage() {
  const { library } = useLocale().words;
  const words = library.comparisons;
  const [search, setSearch] = useState("");
  const loaded = useStored((store) => comparisonsNewestFirst(store, search), ["comparisons", search]);
  return (
    <>
      <h1 class="page-title">{library.pages.comparisons}</h1>
      <div class="filters">
        <input
          class="search"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <a class="button" href={hrefOf({ page: "draft", measure: null, from: null })}>
          {words.create}
        </a>
      </div>
      <Stored loaded={loaded}>
        {(comparisons) =>
          comparisons.length > 0 ? (
            <ul class="comparison-list">
              {comparisons.map((comparison) => (
                <li key={comparison.id}>
                  <Guarded>
                    <Entry comparison={comparison} />
                  </Guarded>
                </li>
              ))}
            </ul>
          ) : (
            <p class="quiet">{search ? library.articlesPage.nothingFound : words.empty}</p>
          )
        }
      </Stored>
    </>
  );
}

function Entry({ comparison }: { readonly comparison: ComparisonRecord }) {
  const locale = useLocale();
  const { library } = locale.words;
  const { id, name, frozen, note } = comparison;
  const measures = [...new Set(frozen.map(({ claim }) => measureName(claim.measure, locale)))];
  return (
    <a class="article-row" href={hrefOf({ page: "comparison", id })}>
      <span class="row-title">{name}</span>
      <span class="meta">
        <span>{library.comparisons.frozenOn({ moment: momentInWords(frozenAt(comparison), locale) })}</span>
        <span>{library.figures({ count: frozen.length })}</span>
      </span>
      <span class="row-figures quiet">{note || measures.join(", ")}</span>
    </a>
  );
}
