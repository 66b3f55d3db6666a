import { readFile } from "node:fs/promises";
import { type Session, until } from "../../scripts/browsers/session";

/** The browser's interface to extensions, as far as it is used from here. */
interface Chrome {
  readonly tabs: { query(query: object): Promise<{ id: number }[]> };
  readonly scripting: {
    executeScript(injection: { target: { tabId: number }; func: () => unknown }): Promise<{ result: unknown }[]>;
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** What a script of an extension can see of an element in Firefox. */
interface InFirefox extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

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

/**
 * The words under the marks that are in sight; empty where there are none. Only a script of the extension can look: to the
 * page's own they are not there (`seenByPage`).
 */
export function markedText(session: Session): Promise<string> {
  return session.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tabs = await chrome.tabs.query({ url: "http://*/*" });
    const [found] = await chrome.scripting.executeScript({
      target: { tabId: tabs[0]?.id ?? -1 },
      func: () => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const { openOrClosedShadowRoot: inFirefox } = document.body as Element as InFirefox;
        const root = inFirefox ?? chrome.dom?.openOrClosedShadowRoot(document.body);
        const boxes = [...(root?.querySelectorAll("div > div") ?? [])].map((box) => box.getBoundingClientRect());
        const words: string[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          for (const { 0: word, index } of (text.nodeValue ?? "").matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const { left, right, top, bottom } = range.getBoundingClientRect();
            const [x, y] = [(left + right) / 2, (top + bottom) / 2];
            const isIn = (box: DOMRect) => x > box.left && x < box.right && y > box.top && y < box.bottom;
            if (bottom > top && top >= 0 && bottom <= innerHeight && boxes.some(isIn)) words.push(word);
          }
        }
        return words.join(" ");
      },
    });
    return String(found?.result ?? "");
  });
}

/** What a page's own script can find of the extension and its marks; empty as it should be. */
export function seenByPage(session: Session): Promise<string[]> {
  return session.inPage(() => {
    const marks = [...CSS.highlights.keys()].map((name) => `highlight ${name}`);
    const sheets = [...document.adoptedStyleSheets].map(() => "a style sheet");
    const root = document.body.shadowRoot ? ["an open shadow root"] : [];
    const globals = Object.keys(globalThis).filter((name) => /says|who(?!$)|wxt/i.test(name));
    return [...marks, ...sheets, ...root, ...globals];
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
