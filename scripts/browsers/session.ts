import type { BrowserName } from "./places";

/** A browser with the extension installed: one tab that shows web pages, and the extension's panel beside it. */
export interface Session {
  readonly browser: BrowserName;
  /** Shows a web page in the tab. Resolves when it has loaded. */
  visit(url: string): Promise<void>;
  /** Runs `work` in the page of the tab. It is sent as text: it can use its arguments and the page, nothing else. */
  inPage<A extends unknown[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The same in the real side panel or sidebar. */
  inPanel<A extends unknown[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The same in a page of the extension that nobody sees. */
  inExtension<A extends unknown[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Does what a key of the manifest's `commands` does, in the tab that is seen: no protocol reaches the browser's own keys. */
  pressKey(command: string): Promise<void>;
  /** A picture (PNG) of the panel as it is. */
  picture(look: Look): Promise<Uint8Array>;
  /** The same of the page in the tab. */
  pagePicture(look: Look): Promise<Uint8Array>;
  /** Opens one of the extension's pages ("library.html#/measures") in a window of its own: tabs in the background draw late. */
  open(page: ExtensionPage): Promise<OpenedPage>;
  /** Stops the extension's background at once, as the browser does when it wants its memory back. */
  stopBackground(): Promise<void>;
  /** Kills the browser, all of it, as a crash does. Resolves when it is gone; the profile stays as it was at that moment. */
  kill(): Promise<void>;
  /** Resolves when the browser has been closed, by the program or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export type ExtensionPage = `${string}.html${"" | `#${string}`}`;

/** A page of the extension in a window of its own. */
export interface OpenedPage {
  /** Runs `work` in it, as in `Session`. */
  run<A extends unknown[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** A picture (PNG), as high as the page is, up to a limit. Rejects where the page is wider than its window. */
  picture(look: Look): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** How high a picture of a page is: as its window, or as much of it as can be judged at a glance. CSS pixels. */
export const HEIGHT = { window: 900, most: 2_400 } as const;

export interface Look {
  /** In CSS pixels. */
  readonly width: number;
  readonly theme: "light" | "dark";
  /** In CSS pixels; else as high as the page is, up to a limit. Chromium only. */
  readonly height?: number;
  /** How many pixels of the picture a CSS pixel has; else 2. Chromium only. */
  readonly scale?: number;
  /** Selector of what is scrolled to the top, below the page's own bar. Chromium only. */
  readonly from?: string;
  /** Selector of what alone is taken, of all that the page shows. Chromium only. */
  readonly only?: string;
  /** In the few colours that somebody forces on every page. Chromium only. */
  readonly isForced?: true;
}

export interface SessionOptions {
  /** The browser's program. */
  readonly executable: string;
  /** The built extension's folder. */
  readonly extension: string;
  /** Folder of the browser's profile: what it holds outlives the session. */
  readonly profile: string;
  readonly headless: boolean;
  /** The panel is opened when it is first needed, not at the start. Holds for Chromium; Firefox opens its own. */
  readonly panelLater?: boolean;
  /** Told of every error in a page that a script of the extension did not catch. Chromium only: Firefox tells nobody. */
  readonly onError?: (error: string) => void;
  /** Port on 127.0.0.1 of a proxy that everything goes through that is not for this machine. */
  readonly proxy?: number;
}

/** Rejects for a page that can be scrolled sideways: what stands at its edge is cut off. `sideways`: by how much, in CSS pixels. */
export function mustFit(sideways: number, { width }: Look): void {
  if (sideways > 0) throw new Error(`In a window of ${width} px the page is ${sideways} px too wide.`);
}

/** What to evaluate in a page for `mustFit`. */
export const SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** A call as text: `work` with its arguments, its value awaited. */
export function callText(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${work})(${args.map((arg) => JSON.stringify(arg)).join(", ")})`;
}

/** Asks again and again until the answer is not null. Rejects with `what` when the time (milliseconds) is over. */
export async function until<T>(what: string, ask: () => Promise<T | null>, limit = 15_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask().catch((error: Error) => {
      if (Date.now() > end) throw error;
      return null;
    });
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1_000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
