import { looksLikeArticle } from "../../core/page/is-article";
import { hasGrown, isNewContent } from "../../core/page/new-content";
import { isUnfinished } from "../../core/page/roots";
import type { PageSample } from "../../core/page/sample-text";
import { isSamePath } from "./address";
import { ALL, type Look, PAGE } from "./look";
import { isNamed, linesOf, mayBeNamed, sampleOf } from "./sample";
import { tell } from "./tell";

/** One address of a page: what it shows, and what the background has been told of it. */
export class Visit {
  /** What the page showed when it was last looked at as an article that may name a topic. */
  seen: PageSample | null = null;
  /** False where it names none: of that nothing can be read, whatever address it stands under. */
  isNamed = true;
  readonly #url: string;
  readonly #before: PageSample | null;
  #lines: ReadonlySet<string> | null = null;
  #asked = "";

  constructor(url: string, before: PageSample | null) {
    this.#url = url;
    this.#before = before;
  }

  /** Tells the background of an article that names a followed topic, and again when it has grown. Of other pages nothing is told to anybody. */
  look(page: Document, isSettled: boolean): Look {
    if (!isSamePath(location.href, this.#url)) return PAGE;
    if (this.#lines && !hasGrown(linesOf(page), this.#lines)) return ALL;
    this.isNamed = mayBeNamed(page);
    if (!this.isNamed) return PAGE;
    if (!looksLikeArticle(page)) return { follow: "all", again: isUnfinished(page) };
    const sample = sampleOf(page);
    this.seen = sample;
    if (!this.#lines && !isNewContent(sample, this.#before, isSettled)) return { follow: "all", again: true };
    const text = [sample.description, ...sample.lines].join("\n");
    if (!isNamed(`${sample.headline}\n${text}`)) return PAGE;
    const { href } = location;
    // By itself, so that no task of the page's own has to wait for both.
    if (this.#lines || text !== this.#asked) requestIdleCallback(() => this.#ask(page, href, sample.headline, text));
    this.#asked = text;
    return ALL;
  }

  async #ask(page: Document, url: string, title: string, text: string): Promise<void> {
    const lines = new Set(linesOf(page));
    if (await tell(url, title, text)) this.#lines = lines;
  }
}
