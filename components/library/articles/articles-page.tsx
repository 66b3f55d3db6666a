import { signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { allClaims, articlesNewestFirst } from "../../../store/find";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { ArticleRow } from "./article-row";
import { articleTexts } from "./article-texts";
import { type ArticleEntry, type ArticleFilter, choicesOf, entriesOf, filterEntries, NO_FILTER } from "./entry";
import { Filters } from "./filters";
import { LongList } from "./long-list";

/** Stays as it was when the reader comes back from an article. */
const filter = signal<ArticleFilter>(NO_FILTER);

/** All saved articles, newest first, and ways to find one. */
export function ArticlesPage() {
  const { library } = useLocale().words;
  const loaded = useStored(
    async (store) => entriesOf(await articlesNewestFirst(store), await allClaims(store)),
    ["articles"],
  );
  return (
    <>
      <h1 class="page-title">{library.pages.articles}</h1>
      <Stored loaded={loaded}>{(entries) => <Found entries={entries} />}</Stored>
    </>
  );
}

function Found({ entries }: { readonly entries: readonly ArticleEntry[] }) {
  const words = useLocale().words.library.articlesPage;
  const choices = useMemo(() => choicesOf(entries), [entries]);
  const isSearched = filter.value.search !== "";
  // Only a search needs the texts, which are most of what is stored.
  const loaded = useStored(async (store) => (isSearched ? articleTexts(store) : undefined), ["texts", isSearched]);
  const texts = loaded.state === "ready" ? loaded.value : undefined;
  const found = useMemo(() => filterEntries(entries, filter.value, texts), [entries, filter.value, texts]);
  if (entries.length === 0) return <p class="quiet">{words.empty}</p>;
  return (
    <>
      <Filters
        filter={filter.value}
        choices={choices}
        onChange={(change) => {
          filter.value = { ...filter.value, ...change };
        }}
      />
      <p class="note" role="status">
        {found.length === 0 ? words.nothingFound : words.found(found.length, entries.length)}
      </p>
      <LongList items={found} keyOf={({ article }) => article.id} rowHeight={104}>
        {(entry) => <ArticleRow entry={entry} />}
      </LongList>
    </>
  );
}
