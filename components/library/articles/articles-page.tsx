import { signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { allClaims, articlesNewestFirst } from "../../../store/find";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ArticleRecord, NoteRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { ArticleRow } from "./article-row";
import { articleTexts } from "./article-texts";
import {
  type ArticleEntry,
  type ArticleFilter,
  choicesOf,
  entriesOf,
  filterEntries,
  NO_FILTER,
  type Texts,
} from "./entry";
import { Filters } from "./filters";
import { LongList } from "./long-list";

const NONE: readonly ClaimInArticle[] = [];

/** Stays as it was when the reader comes back from an article. */
const filter = signal<ArticleFilter>(NO_FILTER);

/** All saved articles, newest first, and ways to find one. */
export function ArticlesPage() {
  const { library } = useLocale().words;
  const loaded = useStored(
    async (store) => ({ articles: await articlesNewestFirst(store), notes: await store.notes.toArray() }),
    ["articles"],
  );
  return (
    <>
      <h1 class="page-title">{library.pages.articles}</h1>
      <Stored loaded={loaded}>{(saved) => <Found {...saved} />}</Stored>
    </>
  );
}

interface Saved {
  readonly articles: readonly ArticleRecord[];
  readonly notes: readonly NoteRecord[];
}

function Found(saved: Saved) {
  const words = useLocale().words.library.articlesPage;
  const entries = useEntries(saved);
  const texts = useTexts(filter.value.search !== "");
  const choices = useMemo(() => choicesOf(entries), [entries]);
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
      <LongList name="articles" items={found} keyOf={({ article }) => article.id} rowHeight={104}>
        {(entry) => <ArticleRow entry={entry} />}
      </LongList>
    </>
  );
}

/** The headlines first: the figures of thousands of articles take seconds, and come when they are there. */
function useEntries({ articles, notes }: Saved): ArticleEntry[] {
  const claims = useStored(allClaims, ["claims"]);
  const found = claims.state === "ready" ? claims.value : NONE;
  return useMemo(() => entriesOf(articles, found, notes), [articles, found, notes]);
}

/** The texts, which are most of what is stored, only for a search. */
function useTexts(isSearched: boolean): Texts | undefined {
  const loaded = useStored(async (store) => (isSearched ? articleTexts(store) : undefined), ["texts", isSearched]);
  return loaded.state === "ready" ? loaded.value : undefined;
}
