import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useLatest, useStored } from "../../state/use-stored";
import { ArticleRow } from "./article-row";
import { type ArticlesFound, articlesFound } from "./articles-found";
import { type ArticleFilter, NO_FILTER } from "./entry";
import { Filters } from "./filters";
import { LongList } from "./long-list";

/** Stays as it was when the reader comes back from an article. */
const filter = signal<ArticleFilter>(NO_FILTER);

/** So many are drawn at first, and each time that the reader comes to their end twice as many. */
const AT_FIRST = 50;

/** All saved articles, newest first, and ways to find one. */
export function ArticlesPage() {
  const { library } = useLocale().words;
  const [limit, setLimit] = useState(AT_FIRST);
  const loaded = useLatest(
    useStored((store) => articlesFound(store, filter.value, limit), ["articles", filter.value, limit]),
  );
  return (
    <>
      <h1 class="page-title">{library.pages.articles}</h1>
      <Stored loaded={loaded}>
        {(found) => (
          <Found
            {...found}
            onEnd={() => {
              if (found.entries.length === limit) setLimit(limit * 2);
            }}
          />
        )}
      </Stored>
    </>
  );
}

function Found({ entries, found, all, choices, onEnd }: ArticlesFound & { readonly onEnd: () => void }) {
  const words = useLocale().words.library.articlesPage;
  if (all === 0) return <p class="quiet">{words.empty}</p>;
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
        {found === 0 ? words.nothingFound : found === null ? words.foundFirst(entries.length) : words.found(found, all)}
      </p>
      <LongList name="articles" items={entries} keyOf={({ article }) => article.id} rowHeight={104} onEnd={onEnd}>
        {(entry) => <ArticleRow entry={entry} />}
      </LongList>
    </>
  );
}
