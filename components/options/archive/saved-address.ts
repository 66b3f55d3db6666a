import { webAddress } from "../../../store/analysis-shape";
import { parse } from "../../../store/shape";

/** A page begins with these, if it has them. In UTF-16 code units. */
const HEAD = 8_192;
/** As the browsers themselves write it when they save a page. */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,4000})\s{0,9}-->/i;
const SINGLE_FILE = /<!--\s{1,9}Page saved with SingleFile\s{1,9}url:\s{1,9}(\S{1,4000})\s/i;

/**
 * Where a saved page was saved from: what saved it says so, else the page's own `<link rel=canonical>`, else its og:url. Null
 * where none is a whole web address.
 */
export function savedAddress(html: string, page: Document): string | null {
  const head = html.slice(0, HEAD);
  const stated = [
    SAVED_FROM.exec(head)?.[1],
    SINGLE_FILE.exec(head)?.[1],
    page.querySelector('link[rel~="canonical" i]')?.getAttribute("href"),
    page.querySelector('meta[property="og:url" i]')?.getAttribute("content"),
  ];
  for (const address of stated) {
    const parsed = parse(webAddress, address?.trim());
    if (parsed) return parsed;
  }
  return null;
}
