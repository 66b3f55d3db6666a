import type { Store } from "../../../store/database";
import type { ArticleRecord } from "../../../store/records";
import { siteOf } from "../../../store/settings";
import { outletOf } from "../../claim/shown-claim";
import type { LibraryFigure } from "../figure/library-figure";

/** An article as it is cited elsewhere. */
export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  /** As the page has it: one name or several, or an agency. */
  readonly byline: string | null;
  readonly outlet: string | null;
  /** ISO date or date-time. */
  readonly publishedAt: string | null;
  /** When it was read last; null where that is not known any more. ISO date-time. */
  readonly readAt: string | null;
  readonly language: string | null;
  /** Of a page on the web; null where it has no such address. */
  readonly url: string | null;
  /** The reader's own. */
  readonly tags: readonly string[];
}

export function citedArticle(article: ArticleRecord, tags: readonly string[]): CitedArticle {
  const { id, title, byline, publishedAt, lastReadAt, language, urls } = article;
  const outlet = outletOf(article);
  return { id, title, byline, outlet, publishedAt, readAt: lastReadAt, language, url: webAddress(urls[0] ?? ""), tags };
}

/** The articles that figures stand in, each once, in their order. Of one that was removed, what its figures know of it. */
export async function articlesOf(store: Store, figures: readonly LibraryFigure[]): Promise<CitedArticle[]> {
  const byId = new Map(figures.map((figure) => [figure.articleId, figure]));
  const ids = [...byId.keys()];
  const articles = await store.articles.bulkGet(ids);
  const notes = await store.notes.bulkGet(ids);
  return [...byId.values()].map((figure, place) => {
    const article = articles[place];
    return article ? citedArticle(article, notes[place]?.tags ?? []) : asTold(figure);
  });
}

function asTold({ articleId, title, outlet, publishedAt, language, url }: LibraryFigure): CitedArticle {
  const unknown = { byline: null, readAt: null, tags: [] };
  return { ...unknown, id: articleId, title, outlet, publishedAt, language, url: webAddress(url) };
}

/** Written as every program reads it; null for what stands on no web page. */
function webAddress(url: string): string | null {
  return siteOf(url) === null ? null : new URL(url).href.replace(/[\\^`{|}]/g, encodeURIComponent);
}
