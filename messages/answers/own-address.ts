import { articleKey, isOneSite } from "../../core/page/address";
import type { Article } from "../../core/page/article";

/**
 * The article without a canonical address on somebody else's site. The reader checks that too, but runs beside the
 * page: without this a page could have itself saved over another site's article.
 */
export function withOwnAddress(article: Article): Article {
  const { url, canonicalUrl } = article;
  if (url === null || canonicalUrl === null) return article;
  const own =
    isOneSite(new URL(url).hostname, new URL(canonicalUrl).hostname) ||
    articleKey(canonicalUrl, null) === articleKey(url, null);
  return own ? article : { ...article, canonicalUrl: null };
}
