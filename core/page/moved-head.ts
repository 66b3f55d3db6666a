import { articleKey } from "./address";
import { isOfType, type Node, readLinkedData, strings } from "./json-ld";
import { lettersOf } from "./letters";

/** Where a page stands now, and the address under which the browser loaded its document; null where that is not known. */
export interface Whereabouts {
  readonly url: string | null;
  readonly loadedAs: string | null;
}

/** What a head says of one article; what it says of the site stays. */
const OF_ARTICLE =
  'link[rel~="canonical" i], meta[property^="article:" i], meta[property^="og:" i]:not([property="og:site_name" i], [property="og:locale" i]), ' +
  'meta[name^="twitter:" i], meta[name="description" i], meta[name="author" i], meta[name*="date" i], meta[name*="time" i]';

/**
 * Takes out of a working copy's head what it says of the article under which the page was loaded, where the page has
 * gone to another article's address since. A head that the page has renewed stays: it names the new address or, naming
 * none, the new headline.
 */
export function dropHeadOfLoaded(copy: Document, { url, loadedAs }: Whereabouts): void {
  if (!url || !loadedAs || articleKey(url, null) === articleKey(loadedAs, null)) return;
  const headline = lettersOf(copy.querySelector("h1")?.textContent ?? "");
  const speaksOf = (addresses: readonly string[], titles: readonly string[]): boolean => {
    const keys = addresses.flatMap((address) => keyOf(address, url) ?? []);
    if (keys.length > 0) return !keys.includes(articleKey(loadedAs, null));
    return titles.length === 0 || titles.some((title) => lettersOf(title).includes(headline));
  };
  for (const script of copy.querySelectorAll('script[type="application/ld+json" i]')) {
    const postings = postingsIn(script, copy);
    if (
      !speaksOf(
        postings.flatMap(addressesOf),
        postings.flatMap(({ headline: title }) => strings(title)),
      )
    )
      script.remove();
  }
  if (!speaksOf(statedAddresses(copy), stated(copy, 'meta[property="og:title" i]', "content")))
    for (const element of copy.querySelectorAll(OF_ARTICLE)) element.remove();
}

function keyOf(address: string, url: string): string | null {
  return address !== "" && URL.canParse(address, url) ? articleKey(new URL(address, url).href, null) : null;
}

function stated(copy: Document, selector: string, attribute: string): string[] {
  return [...copy.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) || []);
}

function statedAddresses(copy: Document): string[] {
  return [...stated(copy, 'link[rel~="canonical" i]', "href"), ...stated(copy, 'meta[property="og:url" i]', "content")];
}

/** What one script says of an article; its other objects (the site, the way to the page) speak of no address. */
function postingsIn(script: Element, copy: Document): Node[] {
  const holder = copy.createElement("div");
  holder.append(script.cloneNode(true));
  return readLinkedData(holder).nodes.filter((node) =>
    isOfType(node, (type) => /(?:Article|Posting|Report|Page)$/.test(type)),
  );
}

function addressesOf({ url, mainEntityOfPage: page }: Node): string[] {
  const id = typeof page === "object" && page !== null ? Reflect.get(page, "@id") : null;
  return [...strings(url), ...strings(page), ...strings(id)];
}
