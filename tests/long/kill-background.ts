import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { rowsOf } from "../../scripts/browsers/inside";
import { openBuilt } from "../../scripts/browsers/open";
import type { BrowserName } from "../../scripts/browsers/places";
import { type Session, until } from "../../scripts/browsers/session";
import type { ArticleRecord, ClaimRecord, StatementRecord, VersionRecord } from "../../store/records";
import { openPress, type Press } from "./press";
import { randomFrom } from "./random";
import { tell } from "./tell";
import { halvesIn } from "./whole";

const SAVES = 200;
/** In milliseconds: from the loading of a page to its article being saved takes about as long. */
const WITHIN = 150;

/** Reads articles while the background is stopped, each time at another moment. */
export function killBackground(browser: BrowserName): void {
  describe(`the background of ${browser}, killed in the middle of ${SAVES} saves`, () => {
    let folder: string;
    let press: Press;
    let session: Session;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "says-who-kill-"));
      press = await openPress();
      const executable = await ensureBrowser(browser);
      session = await openBuilt({ browser, executable, profile: join(folder, browser), headless: true });
    });
    afterAll(async () => {
      await session?.close();
      await press?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    it("loses no article that was acknowledged and leaves none half", async () => {
      const random = randomFrom(browser.length);
      const acknowledged: string[] = [];
      let interrupted = 0;
      let unsaved = 0;
      for (let number = 0; number < SAVES; number++) {
        const url = press.urlOf(number);
        await session.visit(url);
        await new Promise((resolve) => setTimeout(resolve, random(WITHIN)));
        await session.stopBackground();
        if ((await savedState(session, url)) === null) interrupted++;
        const isSaved = await until("the save", () => savedState(session, url), 8_000).catch(() => false);
        if (isSaved) acknowledged.push(url);
        else unsaved++;
      }
      const articles = await rowsOf<ArticleRecord>(session, "articles");
      const stored = new Set(articles.flatMap(({ urls }) => urls));
      const lost = acknowledged.filter((url) => !stored.has(url));
      const halves = halvesIn({
        articles,
        versions: await rowsOf<VersionRecord>(session, "versions"),
        claims: await rowsOf<ClaimRecord>(session, "claims"),
        statements: await rowsOf<StatementRecord>(session, "statements"),
      });
      tell({
        [`times the background of ${browser} was killed`]: SAVES,
        "of these before the save was acknowledged": interrupted,
        "saves acknowledged": acknowledged.length,
        "acknowledged saves lost": lost.length,
        "half articles": halves.length,
        "articles stored twice": articles.length - stored.size,
        "pages not saved in the end": unsaved,
      });
      expect(lost).toEqual([]);
      expect(halves).toEqual([]);
      expect(articles).toHaveLength(stored.size);
      // A page whose message was lost is read when it is shown again; nearly all are saved all the same.
      expect(unsaved).toBeLessThan(SAVES / 20);
    });
  });
}

interface Chrome {
  readonly storage: { readonly session: { get(key: null): Promise<Record<string, { kind: string; url: string }>> } };
}

/** Was it said that the article at this address is saved? Null where it was not. */
async function savedState(session: Session, url: string): Promise<true | null> {
  const isSaved = await session.inExtension(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const states = Object.values(await chrome.storage.session.get(null));
    return states.some((state) => state.kind === "saved" && state.url === wanted);
  }, url);
  return isSaved ? true : null;
}
