import { pageOf } from "./page-of";

const emptyPage = (): Document => document.implementation.createHTMLDocument();

/**
 * Has this page use the parser that its policy lets it have. Readability reads a text of fewer than 500 characters a second
 * time, and asks the browser's own for it; agencies' briefs would be no articles.
 */
export function takeOwnParser(): void {
  class OwnParser implements DOMParser {
    parseFromString(html: string): Document {
      return pageOf(html, emptyPage());
    }
  }
  globalThis.DOMParser = OwnParser;
}
