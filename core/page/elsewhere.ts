/** Elements whose text is not the article's: beside it, about other articles, or by readers. */
export const ELSEWHERE =
  'aside, nav, footer, form, dialog, [role="complementary"], [role="navigation"], [role="dialog"], [hidden], ' +
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="cookie" i], [id*="cookie" i], ' +
  '[class*="consent" i], [class*="newsletter" i], [class*="recirc" i], [class*="promo" i]';
