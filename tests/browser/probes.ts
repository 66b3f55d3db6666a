import { readFile } from "node:fs/promises";
import { type Session, until } from "../../scripts/browsers/session";

/** Is the page's document another than the one that was served? Only for pages without scripts of their own. */
export function changedSinceServed(session: Session): Promise<boolean> {
  return session.inPage(async () => {
    const served = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(served, "text/html");
    return fresh.documentElement.outerHTML !== document.documentElement.outerHTML;
  });
}

export function clickFigure(session: Session, figure: string): Promise<void> {
  return session.inPanel((text) => {
    const buttons = [...document.querySelectorAll<HTMLElement>("button.figure-value")];
    const button = buttons.find((one) => one.textContent === text);
    if (!button) throw new Error(`There is no figure "${text}" in the panel.`);
    button.click();
  }, figure);
}

/** What is marked on the page and can be seen; empty where nothing is. */
export function markedText(session: Session): Promise<string> {
  return session.inPage(() => {
    const ranges = [...(CSS.highlights.get("says-who") ?? [])] as Range[];
    const seen = ranges.filter((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    return seen.map((range) => range.toString().replace(/\s+/g, " ").trim()).join(" ");
  });
}

export function clickLink(session: Session, path: string): Promise<void> {
  return session.inPage((href) => {
    document.querySelector<HTMLElement>(`a[href="${href}"]`)?.click();
  }, path);
}

/** Of a PNG, in its own pixels: one or two to a CSS pixel. */
export async function widthOf(file: string): Promise<number> {
  return (await readFile(file)).readUInt32BE(16);
}

/** Waits until all of `texts` can be read; if in vain, the error tells what was read instead. */
export async function saying(where: string, read: () => Promise<string>, texts: readonly string[]): Promise<true> {
  let said = "";
  return until(`${texts.join(", ")} in ${where}`, async () => {
    said = await read();
    return texts.every((text) => said.includes(text)) || null;
  }).catch((error: Error) => {
    throw new Error(`${error.message} It said:\n${said}`);
  });
}
