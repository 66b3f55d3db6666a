import { followedNames } from "../../core/followed-names";
import { type PageSample, roughText, samplePage } from "../../core/page/sample-text";

/** In characters: as much of a page as the decision needs, and as much as a long article has. */
const ENOUGH = 6_000;
const WHOLE = 200_000;

/** As much of a page as the decision needs. */
export function sampleOf(page: Document): PageSample {
  return samplePage(page, ENOUGH, location.href);
}

/** All lines of the page's article. */
export function linesOf(page: Document): readonly string[] {
  return samplePage(page, WHOLE, location.href, WHOLE).lines;
}

/** Does a followed topic's own name stand in this text? */
export function isNamed(text: string): boolean {
  const small = text.toLowerCase();
  return followedNames.some((pattern) => new RegExp(pattern).test(small));
}

/** May a followed topic's own name stand on the page? Asked of every page before anything else, and nearly all name none. */
export function mayBeNamed(page: Document): boolean {
  const text = roughText(page);
  return text === null || isNamed(text);
}
