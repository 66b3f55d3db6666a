import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { badgeOf, openAtOnce, rowsOf } from "../../scripts/browsers/inside";
import { openBuilt } from "../../scripts/browsers/open";
import type { BrowserName } from "../../scripts/browsers/places";
import { type Session, until } from "../../scripts/browsers/session";
import { notTheMakers, postWatchman, type Watchman } from "../browser/watchman";
import { openPress, type Press } from "./press";
import { tell } from "./tell";

const ARTICLES = 20;
const TABLES = ["articles", "versions", "claims", "statements", "reviews", "notes", "comparisons"];

/** Reading, saving a backup, forgetting everything, bringing the backup in: with somebody who watches every request. */
export function wholeSession(browser: BrowserName): void {
  describe(`a whole session in ${browser}`, () => {
    let folder: string;
    let press: Press;
    let watchman: Watchman;
    let session: Session;
    let before: Record<string, unknown[]>;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "says-who-session-"));
      press = await openPress();
      watchman = await postWatchman();
      const executable = await ensureBrowser(browser);
      const profile = join(folder, browser);
      session = await openBuilt({ browser, executable, profile, headless: true, proxy: watchman.port });
    });
    afterAll(async () => {
      await session?.close();
      await press?.close();
      watchman?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    const stored = async (): Promise<Record<string, unknown[]>> =>
      Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await rowsOf(session, table)])));

    it("reads articles", async () => {
      for (let number = 0; number < ARTICLES; number++) {
        await session.visit(press.urlOf(number));
        await until("the figure on the button", async () => (await badgeOf(session)) === "1" || null);
      }
      before = await stored();
      expect(before.articles).toHaveLength(ARTICLES);
    });

    it("makes one article of five windows that show it at once", async () => {
      const url = press.urlOf(ARTICLES);
      await openAtOnce(session, Array(5).fill(url));
      await until("all five to be saved", async () => ((await savedTabs(session, url)) === 5 ? true : null), 30_000);
      before = await stored();
      expect(before.articles).toHaveLength(ARTICLES + 1);
      expect(before.versions).toHaveLength(ARTICLES + 1);
    });

    it("saves a backup in the settings", async () => {
      await openSettings(session);
      await pressButton(session, "Save a backup");
      await settingsHave(session, "Handed to your browser as says-who-");
    });

    it("forgets everything: nothing is left in any table, nor in what is kept of the tabs", async () => {
      await pressButton(session, "Delete…", "Forget everything");
      await pressButton(session, "Delete for good");
      await settingsHave(session, "Everything was deleted.");
      for (const [table, rows] of Object.entries(await stored())) expect([table, rows]).toEqual([table, []]);
      expect(await keptOfTabs(session)).toEqual([]);
    });

    it("refuses what is left of the backup when it is cut in half", async () => {
      await chooseFile(session, 0.5);
      await settingsHave(session, "This backup is damaged or was altered. Nothing was changed.");
      expect((await stored()).articles).toEqual([]);
    });

    it("has everything again when the backup is brought in", async () => {
      await chooseFile(session, 1);
      await settingsHave(session, `${ARTICLES + 1} articles added`);
      expect(await stored()).toEqual(before);
    });

    it("has asked nobody for anything", async () => {
      const asked = notTheMakers(watchman.seen);
      tell({ [`requests seen in a whole session in ${browser}`]: asked.length });
      expect(asked).toEqual([]);
      await session.inPage(() => void fetch("http://elsewhere.example/").catch(() => {}));
      await until(
        "the watchman to see a request",
        async () => watchman.seen.includes("http://elsewhere.example/") || null,
      );
    });
  });
}

/** The window that the settings are shown in, with the backup that was last handed over. */
type SettingsWindow = Window & {
  handedOver?: Blob;
  URL: typeof URL;
  DataTransfer: typeof DataTransfer;
  File: typeof File;
};

/** Shows the settings within a page of the extension, and keeps hold of the file that they hand over. */
async function openSettings(session: Session): Promise<void> {
  await session.inExtension(async () => {
    const frame = document.createElement("iframe");
    frame.src = "options.html";
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.onload = resolve;
    });
    const window = frame.contentWindow as unknown as SettingsWindow;
    const create = window.URL.createObjectURL;
    window.URL.createObjectURL = (file) => {
      window.handedOver = file as Blob;
      return create(file);
    };
  });
}

function settingsHave(session: Session, text: string): Promise<true> {
  return until(`"${text}" in the settings`, () =>
    session.inExtension((wanted) => {
      const said = document.querySelector("iframe")?.contentDocument?.body.textContent ?? "";
      return said.includes(wanted) ? (true as const) : null;
    }, text),
  );
}

function pressButton(session: Session, label: string, within = ""): Promise<true> {
  return until(`"${label}" to press`, () =>
    session.inExtension(
      (text, around) => {
        const buttons = document.querySelector("iframe")?.contentDocument?.querySelectorAll("button") ?? [];
        const found = [...buttons].find(
          (button) =>
            button.textContent?.trim() === text &&
            (around === "" || button.closest("section")?.getAttribute("aria-label") === around),
        );
        found?.click();
        return found ? (true as const) : null;
      },
      label,
      within,
    ),
  );
}

/** Chooses the backup that was handed over, or its first part, as a reader does with the file. */
function chooseFile(session: Session, part: number): Promise<void> {
  return session.inExtension((share) => {
    const frame = document.querySelector("iframe");
    const window = frame?.contentWindow as unknown as SettingsWindow;
    const input = frame?.contentDocument?.querySelector<HTMLInputElement>('input[type="file"]');
    const file = window.handedOver;
    if (!input || !file) throw new Error("There is no backup to bring in.");
    const chosen = new window.DataTransfer();
    chosen.items.add(new window.File([file.slice(0, file.size * share)], "backup.jsonl.gz"));
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, part);
}

interface Chrome {
  readonly storage: { readonly session: { get(key: null): Promise<Record<string, { kind: string; url: string }>> } };
}

/** In how many tabs it was said that the article at this address is saved. */
function savedTabs(session: Session, url: string): Promise<number> {
  return session.inExtension(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const states = Object.values(await chrome.storage.session.get(null));
    return states.filter((state) => state.kind === "saved" && state.url === address).length;
  }, url);
}

/** Names of what is kept of each tab until the browser is closed. */
function keptOfTabs(session: Session): Promise<string[]> {
  return session.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return Object.keys(await chrome.storage.session.get(null)).filter((name) => name.startsWith("tab:"));
  });
}
