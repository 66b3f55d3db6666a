import { holdsArticleProse } from "./named-box";
import { BOX_NAMES, READABILITY_NAMES } from "./page-words";
import { proseIn } from "./prose";
import { BLOCK_TAGS } from "./tags";

/** Whatever Readability judges an element by its class or id for: it takes these words also within others. */
const JUDGED =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|com-|community|contact|cover-wrap|disqus|extra|foot|gdpr|head|hid|legends|masthead|media|menu|meta|outbrain|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|tool|widget|agegate|pagination|pager|popup|yom-remote|byline|author|dateline|writtenby/i;
const WORDS: ReadonlySet<string> = new Set([...BOX_NAMES, ...READABILITY_NAMES]);
const LINES = "p, li, td, th, dd, blockquote, h2, h3, h4";
const MOST_OF_PAGE = 0.5;

/**
 * Takes the names away that would make Readability throw out the article's own text: of words within a line, of boxes
 * that hold prose where the article's prose stands, and of boxes around most of it. Changes the working copy.
 */
export function hideNames(body: Element): void {
  const named = [...body.querySelectorAll("[class], [id]")].filter(isJudged);
  const most = named.length > 0 ? proseIn(body) * MOST_OF_PAGE : 0;
  for (const element of named) if (isArticles(element, most)) hide(element);
}

/** Other names stay: "entry" and "content" speak for an element. */
function hide(element: Element): void {
  const classes = (element.getAttribute("class") ?? "").split(/\s+/).filter((name) => !JUDGED.test(name));
  element.setAttribute("class", classes.join(" "));
  if (JUDGED.test(element.getAttribute("id") ?? "")) element.removeAttribute("id");
}

function isJudged(element: Element): boolean {
  return JUDGED.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
}

function isArticles(element: Element, most: number): boolean {
  if (!BLOCK_TAGS.has(element.localName)) return element.closest(LINES) !== null;
  return holdsArticleProse(element, WORDS) || (most > 0 && proseIn(element) >= most);
}
