import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { panelText, rowsOf } from "../../scripts/browsers/inside";
import { openBuilt } from "../../scripts/browsers/open";
import type { BrowserName } from "../../scripts/browsers/places";
import { type Session, until } from "../../scripts/browsers/session";
import { standHost } from "../../scripts/browsers/stand-hosts";
import type { ArticleRecord, ClaimRecord } from "../../store/records";
import { HARMFUL } from "./harmful-pages";
import { hostilePage } from "./hostile-page";
import { SCRIPTED } from "./scripted-pages";
import { tell } from "./tell";

/** Stands at the head of every page: notes every change of the document once the browser has built it, and every message to the page. */
const WITNESS = `<script>
  globalThis.changes = [];
  new MutationObserver((all) => { if (globalThis.built) globalThis.changes.push(...all.map((one) => one.type + " " + one.target.nodeName)); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("message", ({ data }) => globalThis.changes.push("message " + JSON.stringify(data)), true);
  document.addEventListener("DOMContentLoaded", () => setTimeout(() => { globalThis.built = true; }));
</script>`;

/** Pages that Chromium itself cannot lay out, also without any extension: nothing is to be learned from them. */
const TOO_MUCH_FOR_BROWSERS: readonly string[] = ["combining signs without end"];

/** Shows hostile pages in a real browser and has each one read. */
export function hostileInBrowser(browser: BrowserName, made: number): void {
  describe(`hostile pages in ${browser}`, () => {
    const pages = new Map<string, string>();
    const errors: string[] = [];
    let folder: string;
    let server: Server;
    let session: Session;
    let read = 0;

    const addressOf = (path: string): string =>
      `http://${standHost("hostile")}:${(server.address() as AddressInfo).port}${path}`;
    const add = (name: string, html: string): string => {
      const path = `/news/${name.replace(/\W+/g, "-")}-of-the-day`;
      pages.set(path, html);
      return addressOf(path);
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "says-who-hostile-"));
      server = createServer((request, response) => {
        const html = pages.get(request.url ?? "");
        response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
        response.end(html ?? "");
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const executable = await ensureBrowser(browser);
      const onError = (error: string): void => void errors.push(error);
      session = await openBuilt({ browser, executable, profile: join(folder, browser), headless: true, onError });
    });
    afterAll(async () => {
      await session?.close();
      server?.closeAllConnections();
      server?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    /** Shows a page, has it read, and returns what was changed in it meanwhile. */
    const visit = async (url: string): Promise<readonly string[]> => {
      await session.visit(url);
      await readAnyway(session, url);
      read++;
      return session.inPage(() => [...new Set((globalThis as unknown as { changes?: string[] }).changes ?? [])]);
    };

    it.each(Object.entries(HARMFUL).filter(([name]) => !TOO_MUCH_FOR_BROWSERS.includes(name)))(
      "%s",
      async (name, html) => {
        expect(await visit(add(name, html().replace("<head>", `<head>${WITNESS}`)))).toEqual([]);
        expect(errors).toEqual([]);
      },
    );

    it(`${made} others, made at random`, async () => {
      const some = fc.sample(hostilePage, { numRuns: made, seed: 7 });
      for (const [i, { html }] of some.entries())
        expect([html, await visit(add(`random ${i}`, html.replace("<head>", `<head>${WITNESS}`)))]).toEqual([html, []]);
      expect(errors).toEqual([]);
    });

    it.each(Object.entries(SCRIPTED))("%s", async (name, { html, figure }) => {
      const url = add(name, html);
      await session.visit(url);
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      await readAnyway(session, url);
      expect(errors).toEqual([]);
      const figures = (await rowsOf<ClaimRecord>(session, "claims")).map(({ best }) => best);
      expect(figures).toContain(figure);
    });

    it("let no page send a message, or have anything saved under another's address", async () => {
      expect(await session.inPage(() => (globalThis as unknown as { sent?: number }).sent)).toBe(0);
      const articles = await rowsOf<ArticleRecord>(session, "articles");
      expect(articles.filter(({ urls }) => !urls.every((url) => url.startsWith(addressOf("/"))))).toEqual([]);
      expect(articles.map(({ title }) => title)).not.toContain("Forged");
    });

    it("left nothing in the panel or the library that runs", async () => {
      // The panel shows what is looked at: a page with markup in all that is shown of it.
      await visit(addressOf("/news/markup-in-every-field-of-the-day"));
      await until("the page in the panel", async () => (await panelText(session)).includes("harmed") || null);
      const found = await everyView(session);
      expect(found.length).toBeGreaterThan(1);
      for (const view of found) expect(view).toMatchObject({ foreign: [], harmed: null });
      expect(found.some(({ text }) => text.includes("harmed"))).toBe(true);
      tell({
        [`hostile pages read in ${browser}`]: read + Object.keys(SCRIPTED).length,
        "uncaught errors": errors.length,
      });
    });
  });
}

interface Chrome {
  readonly tabs: {
    query(query: object): Promise<{ id: number; url: string }[]>;
    create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown>; getURL(path: string): string };
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, { kind: string }>> } };
  readonly extension: { getViews(): Window[] };
}

/** Has the page in the tab read as if its reader had clicked, and waits until that has come to an end. */
async function readAnyway(session: Session, url: string): Promise<void> {
  const origin = new URL(url).origin;
  const tabId = await session.inExtension(async (start) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tab = (await chrome.tabs.query({})).find((one) => one.url.startsWith(start));
    if (tab) await chrome.runtime.sendMessage({ type: "readAnyway", tabId: tab.id });
    return tab?.id ?? null;
  }, origin);
  expect(tabId).not.toBeNull();
  let last: string | null = null;
  const ended = async (): Promise<true | null> => {
    const { kind, text } = await stateOf(session, tabId);
    last = text;
    return kind !== null && kind !== "reading" ? true : null;
  };
  await until("the reading to end", ended, 45_000).catch((error: Error) => {
    throw new Error(`${error.message} The tab's state is ${last}.`);
  });
}

function stateOf(session: Session, tabId: number | null): Promise<{ kind: string | null; text: string }> {
  return session.inExtension(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const state = (await chrome.storage.session.get(`tab:${id}`))[`tab:${id}`];
    return { kind: state?.kind ?? null, text: JSON.stringify(state ?? null).slice(0, 300) };
  }, tabId);
}

interface View {
  readonly text: string;
  /** Elements that no part of the interface ever makes. */
  readonly foreign: readonly string[];
  readonly harmed: number | null;
}

/** The panel and the library, as they stand. */
async function everyView(session: Session): Promise<View[]> {
  await session.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.tabs.create({ url: chrome.runtime.getURL("library.html"), active: false });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  });
  return session.inExtension(() => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.extension.getViews().map((view) => {
      const foreign = view.document.querySelectorAll(
        "#app script, #app img, #app iframe, #app [onload], #app [onerror]",
      );
      const links = [...view.document.querySelectorAll("a")].filter((a) => /^(?:javascript|data):/i.test(a.href));
      return {
        text: view.document.body.textContent ?? "",
        foreign: [...foreign, ...links].map((element) => element.outerHTML),
        harmed: (view as unknown as { harmed?: number }).harmed ?? null,
      };
    });
  });
}
