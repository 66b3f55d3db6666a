/** Elements whose text is not the article's: beside it, about other articles, or by readers. */
const BESIDE =
  'aside, nav, footer, dialog, [role="complementary"], [role="navigation"], [role="dialog"], ' +
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="cookie" i], [id*="cookie" i], ' +
  '[class*="consent" i], [class*="newsletter" i], [class*="recirc" i], [class*="promo" i], [itemtype*="schema.org/Comment"]';
const WHOLE: ReadonlySet<string> = new Set(["html", "body", "main"]);

/** Is the element itself such a box? A box around the headline is none, nor is the whole page, whatever they are called. */
export function isBox(element: Element): boolean {
  return element.matches(BESIDE) && !WHOLE.has(element.localName) && !element.querySelector("h1");
}

/** Does the element stand beside the article, in such a box? */
export function isElsewhere(element: Element): boolean {
  for (let box = element.closest(BESIDE); box; box = box.parentElement?.closest(BESIDE) ?? null) {
    if (!WHOLE.has(box.localName) && !box.querySelector("h1")) return true;
  }
  return false;
}

const MEDIA = "img, picture, video, audio, iframe, canvas, svg image";
const LONGEST_CAPTION = 400;
/** Of one entry or caption; a box of more is a list of many, and too much to search for each that stands in it. */
const MOST_CHILDREN = 30;

/** Does the element stand in a picture's box? */
export function isCaption(element: Element): boolean {
  if (element.closest("figure, figcaption") !== null) return true;
  for (let box: Element | null = element; box && !isWide(box); box = box.parentElement) {
    if (box.querySelector(MEDIA) !== null) return !isPortrait(box);
  }
  return false;
}

/** As wide as an article's head: more text than a caption has, or the headline. */
function isWide(box: Element): boolean {
  if (box.childElementCount > MOST_CHILDREN) return true;
  if (WHOLE.has(box.localName) || box.localName === "article" || box.localName === "header") return true;
  return (box.textContent ?? "").length > LONGEST_CAPTION || box.querySelector("h1, h2, time") !== null;
}

/** The writer's picture beside the byline. */
function isPortrait(box: Element): boolean {
  return (
    box.querySelector('[rel~="author"], [class*="author" i], [class*="byline" i]') !== null ||
    /author|byline|avatar/i.test(box.className)
  );
}

const LISTED = "li, article, tr, dd, [itemscope]";
const MOST_LEVELS = 3;

/** Does the element stand beside the linked headline of another article, in a list or box of such? */
export function isEntry(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < MOST_LEVELS && !WHOLE.has(box.localName); level++) {
    if (box.childElementCount > MOST_CHILDREN || box.querySelector("h1")) return false;
    const link = [...box.querySelectorAll("a[href]")].find(isHeadlineLink);
    if (link) return box.matches(LISTED) || link.closest("h2, h3, h4, h5") !== null || sharesLine(box, link);
    box = box.parentElement;
  }
  return false;
}

const SHORTEST_HEADLINE = 15;

/** A link of several words that is no person's. */
function isHeadlineLink(link: Element): boolean {
  const text = (link.textContent ?? "").trim();
  const isPerson = /author/i.test(
    `${link.getAttribute("rel") ?? ""} ${link.getAttribute("href") ?? ""} ${link.className}`,
  );
  return !isPerson && text.length >= SHORTEST_HEADLINE && /\s|[\u2e80-\ud7ff]/.test(text);
}

const MOSTLY = 0.5;

function sharesLine(box: Element, link: Element): boolean {
  const text = (box.textContent ?? "").trim().length;
  return (link.textContent ?? "").trim().length >= text * MOSTLY;
}
