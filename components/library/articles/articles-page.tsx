import { useMemo } from "preact/hooks";
import { allClaims, articlesNewestFirst } from "../../../store/find";
import type { ClaimInArticle } from "../../../store/in-article";
import type { ArticleRecord, NoteRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useStored } from "../../state/use-stored";
import { OutMenu } from "../out/out-menu";
import { useQuery } from "../use-query";
import { ArticleRow } from "./article-row";
import { articleTable } from "./article-table";
import { articleTexts } from "./article-texts";
import { type ArticleEntry, choicesOf, entriesOf, filterEntries, NO_FILTER, type Texts } from "./entry";
import { Filters } from "./filters";
import { LongList } from "./long-list";

const NONE: readonly ClaimInArticle[] = [];

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
  const locale = useLocale();
  const words = locale.words.library.articlesPage;
  const [filter, change] = useQuery(NO_FILTER);
  const entries = useEntries(saved);
  const texts = useTexts(filter.search !== "");
  const choices = useMemo(() => choicesOf(entries), [entries]);
  const found = useMemo(() => filterEntries(entries, filter, texts), [entries, filter, texts]);
  if (entries.length === 0) return <p class="quiet">{words.empty}</p>;
  return (
    <>
      <Filters filter={filter} choices={choices} onChange={change} />
      <div class="table-head">
        <p class="note" role="status">
          {found.length === 0 ? words.nothingFound : words.found(found.length, entries.length)}
        </p>
        <OutMenu table={() => articleTable(found, locale)} />
      </div>
      <LongList name="articles" items={found} keyOf={({ article }) => article.id} rowHeight={104}>
        {(entry) => <ArticleRow entry={entry} search={filter.search} />}
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
