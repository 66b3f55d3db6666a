/** Elements whose text is not the article's: beside it, about other articles, or by readers. */
const BESIDE =
  'aside, nav, footer, dialog, [role="complementary"], [role="navigation"], [role="dialog"], [hidden], ' +
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="cookie" i], [id*="cookie" i], ' +
  '[class*="consent" i], [class*="newsletter" i], [class*="recirc" i], [class*="promo" i]';

/** Does the element stand beside the article? A box around the headline is never beside it, whatever it is called. */
export function isElsewhere(element: Element): boolean {
  for (let box = element.closest(BESIDE); box; box = box.parentElement?.closest(BESIDE) ?? null) {
    if (!box.querySelector("h1")) return true;
  }
  return false;
}
