import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { badgeOf, panelText } from "../../scripts/browsers/inside";
import { openBuilt } from "../../scripts/browsers/open";
import type { BrowserName } from "../../scripts/browsers/places";
import { type Session, until } from "../../scripts/browsers/session";
import { openPress, type Press } from "./press";

/** Dexie's version 99: what a Says Who of years to come may have made of the database. */
const NEWER = 990;
const BROKEN = { settings: { paused: "perhaps", sitesOff: 7, theme: ["dark"] } };

/** What is stored is broken or from the future: the reader is told, reading goes on, and nothing is overwritten. */
export function problems(browser: BrowserName): void {
  describe(`in ${browser}`, () => {
    let folder: string;
    let press: Press;
    let session: Session;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "says-who-problems-"));
      press = await openPress();
      const executable = await ensureBrowser(browser);
      session = await openBuilt({ browser, executable, profile: join(folder, browser), headless: true });
    });
    afterAll(async () => {
      await session?.close();
      await press?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    const badgeIs = (text: string) =>
      until(`"${text}" on the button`, async () => (await badgeOf(session)) === text || null);

    it("broken settings are said, the usual ones used, and the broken ones left", async () => {
      await session.inExtension(async (broken) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        await chrome.storage.local.set(broken);
      }, BROKEN);
      await session.visit(press.urlOf(1));
      await badgeIs("1");
      const options = await session.open("options.html");
      await until("the settings to say so", () =>
        options.run(() =>
          document.body.textContent?.includes("Some of your settings could not be read") ? (true as const) : null,
        ),
      );
      await options.close();
      const left = await session.inExtension(() => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        return chrome.storage.local.get("settings");
      });
      expect(left).toEqual(BROKEN);
    });

    it("a database of a newer Says Who is left as it is, and what is read is shown all the same", async () => {
      const before = await session.inExtension(makeNewer, NEWER);
      expect(before).toContain("story-1-of-the-day");
      await session.visit(press.urlOf(2));
      await badgeIs("!");
      await until("the panel to say so", async () => {
        const said = await panelText(session);
        return (said.includes("written by a newer Says Who") && said.includes("1,002")) || null;
      });
      expect(await session.inExtension(articlesAt, NEWER)).toBe(before);
    });
  });
}

interface Chrome {
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
}

/** Brings the database to a later version, with one more table, and returns its articles as text. Runs in the browser. */
function makeNewer(version: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("says-who", version);
    request.onupgradeneeded = () => request.result.createObjectStore("later");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction("articles").objectStore("articles").getAll();
      all.onsuccess = () => {
        request.result.close();
        resolve(JSON.stringify(all.result));
      };
    };
  });
}

/** The articles as text, and nothing else done. Runs in the browser. */
function articlesAt(version: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("says-who");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      if (request.result.version !== version) reject(new Error(`it is at version ${request.result.version}`));
      const all = request.result.transaction("articles").objectStore("articles").getAll();
      all.onsuccess = () => {
        request.result.close();
        resolve(JSON.stringify(all.result));
      };
    };
  });
}
