/** Elements whose content is never text of the page. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  (
    "script style noscript template iframe object embed applet svg canvas audio video picture img map button input select " +
    "textarea datalist progress meter rt rp head title link meta"
  ).split(" "),
);
