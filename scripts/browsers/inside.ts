import type { Settings } from "../../store/settings";
import type { Session } from "./session";

/** The browser's interface to extensions, as far as it is used from here. */
interface Chrome {
  readonly tabs: { query(query: object): Promise<{ id: number; url: string }[]> };
  readonly windows: { create(window: { url: string; focused: boolean }): Promise<unknown> };
  readonly action: { getBadgeText(details: object): Promise<string> };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}

/** What the toolbar button shows for the tab; empty where it shows nothing. */
export function badgeOf(session: Session): Promise<string> {
  return session.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true });
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : "";
  });
}

/** All records of one of the store's tables, read from IndexedDB itself. None where nothing was ever stored. */
export function rowsOf<T>(session: Session, table: string): Promise<T[]> {
  return session.inExtension(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === "says-who")) return [];
    const settled = <R>(request: IDBRequest<R>): Promise<R> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("says-who"));
    try {
      return await settled(database.transaction(name).objectStore(name).getAll());
    } finally {
      database.close();
    }
  }, table) as Promise<T[]>;
}

/** Opens the addresses together, each in a window of its own: a tab that nobody sees is not read. */
export function openAtOnce(session: Session, urls: readonly string[]): Promise<void> {
  return session.inExtension(async (all) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await Promise.all(all.map((url) => chrome.windows.create({ url, focused: false })));
  }, urls);
}

/** All that can be read in the panel. */
export function panelText(session: Session): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: as it is seen, without what is hidden.
  return session.inPanel(() => document.body.innerText);
}

/** Puts the reader's settings where they are kept; what is left out is as it is at first. */
export function keepSettings(session: Session, settings: Partial<Settings>): Promise<void> {
  return session.inExtension((kept) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.storage.local.set({ settings: kept });
  }, settings);
}
