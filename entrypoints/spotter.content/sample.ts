import { followedNames } from "../../core/followed-names";
import { type PageSample, roughText, samplePage } from "../../core/page/sample-text";

/** In characters: as much of a page as the decision needs, and as much as a long article has. */
const ENOUGH = 6_000;
const WHOLE = 200_000;

const names = followedNames.map((pattern) => new RegExp(pattern, "i"));

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
  return names.some((name) => name.test(text));
}

/** May a followed topic's own name stand on the page? Asked of nearly every article, and nearly all name none. */
export function mayBeNamed(page: Document): boolean {
  const text = roughText(page, location.href);
  return text === null || isNamed(text);
}
