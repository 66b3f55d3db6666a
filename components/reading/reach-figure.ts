/** The id of the element that holds a figure; keys have spaces, which ids may not. */
export const figureId = (key: string): string => `figure-${encodeURIComponent(key.toWellFormed())}`;

/** Brings a figure into sight and gives it the focus. */
export function reachFigure(key: string): void {
  const place = document.getElementById(figureId(key));
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: "start" });
}
