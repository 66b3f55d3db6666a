import { articleKey } from "../../core/page/address";
import type { Article } from "../../core/page/article";

/**
 * The article without a canonical address on somebody else's site. The reader checks that too, but runs beside the
 * page: without this a page could have itself saved over another site's article.
 */
export function withOwnAddress(article: Article): Article {
  const { url, canonicalUrl } = article;
  if (url === null || canonicalUrl === null) return article;
  const own = areOneSite(url, canonicalUrl) || articleKey(canonicalUrl, null) === articleKey(url, null);
  return own ? article : { ...article, canonicalUrl: null };
}

/** "www.example.org", "m.example.org" and "example.org" are one site; "one.example.org" and "two.example.org" are not. */
function areOneSite(one: string, other: string): boolean {
  const [a, b] = [bareHost(one), bareHost(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function bareHost(url: string): string {
  return new URL(url).hostname.replace(/^(www|m|mobile|amp)\./, "");
}
