import { articleKey } from "../core/page/address";
import type { Article } from "../core/page/article";
import { withoutSecrets } from "../core/page/secrets";

/** The article under addresses that give away no secret: what is not stored can be neither shown nor exported. */
export function atOpenAddresses(article: Article): Article {
  return { ...article, url: openAddress(article.url), canonicalUrl: openAddress(article.canonicalUrl) };
}

export const openAddress = (address: string | null): string | null => address && withoutSecrets(address);

/** A key as it is made now: the first versions of Says Who left secrets in it. */
export function openKey(key: string): string {
  const address = `https://${key}`;
  const open = withoutSecrets(address);
  return open === address ? key : articleKey(open, null);
}
