import type { Browser } from "puppeteer-core";

/** What Firefox is asked in its own protocol, where puppeteer has no word for it: the extension's pages, and the window itself. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    // Not in puppeteer's types, as its own affair; the version is pinned by the lock file.
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<R>(method: string, parameters: object): Promise<R> {
    return (await this.#connection.send(method, parameters)).result as R;
  }

  /** The context of a tab whose address begins so, or null. */
  async tabAt(start: string): Promise<string | null> {
    const { contexts } = await this.send<Tree>("browsingContext.getTree", { maxDepth: 0 });
    return contexts.find(({ url }) => url.startsWith(start))?.context ?? null;
  }

  /** The context of the browser's own window, where scripts may do all that the browser may. */
  async window(): Promise<string> {
    const { contexts } = await this.send<Tree>("browsingContext.getTree", { maxDepth: 0, "moz:scope": "chrome" });
    const window = contexts.find(({ url }) => url.endsWith("/browser.xhtml")) ?? contexts[0];
    if (!window) throw new Error("Firefox has no window.");
    return window.context;
  }

  /** The value of an expression in a context, its promise awaited. Throws what the expression throws. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = await this.send<Evaluated>("script.evaluate", {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result?.value ?? "null") as T;
  }
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface Evaluated {
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}
