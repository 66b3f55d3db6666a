import { useState } from "preact/hooks";
import type { Store } from "../../../store/database";
import { useLocale } from "../../frame/locale-context";
import { Stored } from "../../state/stored";
import { useLatest, useStored } from "../../state/use-stored";
import { citedArticle } from "../out/cited-article";
import { OutMenu } from "../out/out-menu";
import { useQuery } from "../use-query";
import { ArticleRow } from "./article-row";
import { articleTable } from "./article-table";
import { type ArticlesFound, articlesFound } from "./articles-found";
import { type ArticleFilter, NO_FILTER } from "./entry";
import { Filters } from "./filters";
import { LongList } from "./long-list";

/** So many are drawn at first, and each time that the reader comes to their end twice as many. */
const AT_FIRST = 50;

/** All saved articles, newest first, and ways to find one. */
export function ArticlesPage() {
  const { library } = useLocale().words;
  const [filter, change] = useQuery(NO_FILTER);
  const [limit, setLimit] = useState(AT_FIRST);
  const loaded = useLatest(useStored((store) => articlesFound(store, filter, limit), ["articles", filter, limit]));
  return (
    <>
      <h1 class="page-title">{library.pages.articles}</h1>
      <Stored loaded={loaded}>
        {(found) => (
          <Found
            {...{ ...found, filter, change }}
            onEnd={() => {
              if (found.entries.length === limit) setLimit(limit * 2);
            }}
          />
        )}
      </Stored>
    </>
  );
}

interface FoundProps extends ArticlesFound {
  readonly filter: ArticleFilter;
  readonly change: (change: Partial<ArticleFilter>) => void;
  readonly onEnd: () => void;
}

function Found({ entries, found, all, choices, filter, change, onEnd }: FoundProps) {
  const locale = useLocale();
  const words = locale.words.library.articlesPage;
  if (all === 0) return <p class="quiet">{words.empty}</p>;
  const wanted = async (store: Store) => (await articlesFound(store, filter, all)).entries;
  return (
    <>
      <Filters filter={filter} choices={choices} onChange={change} />
      <div class="table-head">
        <p class="note" role="status">
          {found === 0
            ? words.nothingFound
            : found === null
              ? words.foundFirst({ count: entries.length })
              : found === all
                ? words.allFound({ all })
                : words.found({ count: found, all })}
        </p>
        <OutMenu
          table={async (store) => articleTable(await wanted(store), locale)}
          articles={async (store) => (await wanted(store)).map(({ article, tags }) => citedArticle(article, tags))}
        />
      </div>
      <LongList name="articles" items={entries} keyOf={({ article }) => article.id} rowHeight={104} onEnd={onEnd}>
        {(entry) => <ArticleRow entry={entry} search={filter.search} />}
      </LongList>
    </>
  );
}
