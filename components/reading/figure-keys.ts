import { figureId, reachFigure } from "./reach-figure";

/**
 * Keys that work while a figure, or something in it, has the focus: n and p go to the next and the one before, all others
 * press what in the figure names them in `aria-keyshortcuts`. `keys`: of all figures, in their order.
 */
export function pressFigureKey(event: KeyboardEvent, keys: readonly string[]): void {
  const target = event.target as Element;
  const figure = target.closest(".figure");
  if (!figure || event.altKey || event.ctrlKey || event.metaKey || target.matches("input, select, textarea")) return;
  const at = keys.findIndex((key) => figureId(key) === figure.id);
  if (event.key === "n") reachAt(keys, at + 1);
  else if (event.key === "p") reachAt(keys, at - 1);
  else if (/^[a-z]$/.test(event.key)) {
    const pressed = figure.querySelector<HTMLElement>(`[aria-keyshortcuts="${event.key}"]`);
    pressed?.focus();
    pressed?.click();
    // A rejected figure leaves the panel: the keys go on from the next. What is confirmed is not offered again.
    if (event.key === "r" && pressed) reachAt(keys, at + 1 < keys.length ? at + 1 : at - 1);
    if (event.key === "c") reachAt(keys, at);
  } else return;
  event.preventDefault();
}

/** The figure after the one that has the focus; the first where none has, or where that was the last. */
export function keyAfterFocus(keys: readonly string[]): string | undefined {
  const focused = document.activeElement?.closest(".figure")?.id;
  const at = keys.findIndex((key) => figureId(key) === focused);
  return keys[at + 1] ?? keys[0];
}

function reachAt(keys: readonly string[], index: number): void {
  const key = keys[index];
  if (key !== undefined) reachFigure(key);
}
