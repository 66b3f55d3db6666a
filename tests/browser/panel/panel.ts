import type { Session } from "../../../scripts/browsers/session";

/** What the chips under the headline say. */
export function chipsIn(session: Session): Promise<string[]> {
  return session.inPanel(() => [...document.querySelectorAll(".chip")].map((chip) => chip.textContent ?? ""));
}

/** The words of what has the focus in the panel. */
export function focusIn(session: Session): Promise<string> {
  return session.inPanel(() => document.activeElement?.textContent ?? "");
}

/** Presses a key in the panel, where the focus is. */
export function pressIn(session: Session, key: string): Promise<void> {
  return session.inPanel((pressed) => {
    const { KeyboardEvent: Pressed } = document.defaultView as Window & typeof globalThis;
    document.activeElement?.dispatchEvent(new Pressed("keydown", { key: pressed, bubbles: true, cancelable: true }));
  }, key);
}

export interface SeenRow {
  /** On one line. */
  readonly text: string;
  /** Where it leads; null for what is shown in the page. */
  readonly href: string | null;
  readonly isStruck: boolean;
}

/** The rows of the panel's first chart. */
export function rowsIn(session: Session): Promise<SeenRow[]> {
  return session.inPanel(() =>
    [...(document.querySelector(".rows")?.querySelectorAll<HTMLElement>(".row") ?? [])].map((row) => ({
      // biome-ignore lint/performance/useDomNodeTextContent: as it is seen, without what is hidden.
      text: row.innerText.replace(/\s+/g, " ").trim(),
      href: row.querySelector("a")?.getAttribute("href") ?? null,
      isStruck: row.querySelector(".row-figure.stance-denies") !== null,
    })),
  );
}

/** Selects words on the page of the tab, as its reader does. */
export function selectOnPage(session: Session, words: string): Promise<void> {
  return session.inPage((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = text.nodeValue?.indexOf(wanted) ?? -1;
      if (at !== -1) getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
    }
  }, words);
}
