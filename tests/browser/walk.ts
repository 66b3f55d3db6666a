import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { badgeOf, panelText, rowsOf } from "../../scripts/browsers/inside";
import { openBuilt } from "../../scripts/browsers/open";
import { takePictures } from "../../scripts/browsers/pictures";
import type { BrowserName } from "../../scripts/browsers/places";
import { type Session, until } from "../../scripts/browsers/session";
import { openStand, type Stand } from "../../scripts/stand";
import type { ArticleRecord, ClaimRecord, StatementRecord, VersionRecord } from "../../store/records";
import { FULL_VERSION, PULSE, SAMPLES, type Sample } from "../stand/samples";
import { fill, libraryHas, openLibrary, press } from "./library";
import { changedSinceServed, clickFigure, clickLink, markedText, saying, widthOf } from "./probes";
import { notTheMakers, postWatchman, type Watchman } from "./watchman";

/** How long nothing must happen before it counts as nothing. Milliseconds; an article is read in far less. */
const QUIET = 2_500;

const FURNITURE = /\/(?:style\.css|app\.js|favicon\.ico)$/;

/**
 * What somebody does with the extension, in a real browser with the extension as it is built. The steps build on each
 * other: what one has read the next finds saved.
 */
export function walk(browser: BrowserName): void {
  describe(`in ${browser}`, () => {
    let folder: string;
    let stand: Stand;
    let session: Session;
    let watchman: Watchman;
    const visited = new Set<string>();

    const open = async (): Promise<Session> => {
      const executable = await ensureBrowser(browser);
      return openBuilt({ browser, executable, profile: join(folder, browser), headless: true, proxy: watchman.port });
    };
    const visit = (page: { readonly host: string; readonly path: string }, more = ""): Promise<void> => {
      visited.add(stand.urlOf(page) + more);
      return session.visit(stand.urlOf(page) + more);
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "says-who-walk-"));
      stand = await openStand();
      watchman = await postWatchman();
      session = await open();
    });
    afterAll(async () => {
      await session?.close();
      await stand?.close();
      watchman?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    const seed = sampleOf("kurier-am-sund", "/politik/geheimdienst-verluste-kursk");
    const figures = (): Promise<ClaimRecord[]> => rowsOf(session, "claims");
    const articles = (): Promise<ArticleRecord[]> => rowsOf(session, "articles");
    const badgeIs = (text: string) =>
      until(`"${text}" on the button`, async () => (await badgeOf(session)) === text || null);
    const panelHas = (...texts: string[]) => saying("the panel", () => panelText(session), texts);

    it("does nothing on a page that is not on the topic", async () => {
      await visit(sampleOf("kurier-am-sund", "/kultur/fischmarkt"));
      await quiet();
      expect(await badgeOf(session)).toBe("");
      expect(await articles()).toEqual([]);
      await panelHas("Read it anyway");
    });

    it("reads an article and shows on the button how many figures it has", async () => {
      await visit(seed);
      await badgeIs("3");
    });

    it("keeps the article, its text, its figures and its statements", async () => {
      const [article, ...others] = await articles();
      expect(others).toEqual([]);
      expect(article).toMatchObject({ title: seed.title, publisher: seed.outlet, language: "de" });
      const [version] = await rowsOf<VersionRecord>(session, "versions");
      expect(version?.article.text).toContain("mindestens 300 nordkoreanische Soldaten");
      const kept = await figures();
      expect(kept.map(({ measure, best, source }) => [measure, best, source]).sort()).toEqual(seed.figures);
      expect(kept[0]).toMatchObject({ articleId: article?.id, versionId: version?.id });
      expect((await rowsOf<StatementRecord>(session, "statements")).map(({ proposition }) => proposition)).toEqual([
        "presence",
      ]);
    });

    it("shows in the panel what the article says, and who says so", async () => {
      await panelHas(
        seed.title,
        seed.outlet,
        "at least 300",
        "about 2,700",
        "about 11,000",
        "South Korea’s spy agency",
      );
      await panelHas("Nach Angaben des NIS wurden seit Dezember mindestens 300 nordkoreanische Soldaten getötet.");
    });

    it("leaves the page as it was", async () => {
      expect(await changedSinceServed(session)).toBe(false);
    });

    it("scrolls to the sentence of a figure and marks it without touching the page", async () => {
      await clickFigure(session, "about 2,700");
      const marked = await until("the mark", async () => (await markedText(session)) || null);
      expect(marked).toBe("Rund 2.700 weitere seien verwundet worden, teilte die Behörde mit.");
      expect(await changedSinceServed(session)).toBe(false);
    });

    it("shows beside the figures of one article those of another", async () => {
      const echo = sampleOf("harbour-post", "/world/north-korea-kursk-briefing");
      await visit(echo);
      await badgeIs("3");
      await panelHas(echo.title, "Kurier am Sund");
      expect(await articles()).toHaveLength(2);
    });

    it("takes an article under two addresses for one", async () => {
      const amp = sampleOf("northern-ledger", "/amp/western-officials-kursk");
      await visit(amp);
      await badgeIs(String(amp.figures?.length));
      await visit(FULL_VERSION, "?utm_source=letter");
      await badgeIs(String(amp.figures?.length));
      const known = (await articles()).filter(({ publisher }) => publisher === amp.outlet);
      expect(known).toHaveLength(1);
      expect(known[0]?.urls).toHaveLength(2);
    });

    it("follows a page that changes its article without loading", async () => {
      await visit({ host: PULSE.host, path: PULSE.killed });
      await badgeIs("2");
      await clickLink(session, PULSE.offTopic);
      await badgeIs("");
      await quiet();
      expect(await badgeOf(session)).toBe("");
      await clickLink(session, PULSE.casualties);
      await badgeIs("1");
      const read = (await articles()).filter(({ site }) => site.startsWith(PULSE.host));
      expect(read.map(({ urls, title }) => [new URL(urls[0] ?? "").pathname, title]).sort()).toEqual([
        [PULSE.casualties, "Pentagon counts 1,200 North Korean casualties in a week"],
        [PULSE.killed, "Seoul: 2,000 North Korean soldiers killed in the war"],
      ]);
    });

    it("tells nobody of a page off the topic that links to an article on it", async () => {
      const before = await articles();
      await visit(sampleOf("harbour-post", "/world/missile-test"));
      await quiet();
      expect(await badgeOf(session)).toBe("");
      expect(await articles()).toEqual(before);
    });

    it("has everything again after the browser was closed and started", async () => {
      const before = { articles: await articles(), figures: await figures() };
      await session.close();
      session = await open();
      expect(await articles()).toEqual(before.articles);
      expect(await figures()).toEqual(before.figures);
      await visit(disputed);
      await badgeIs("2");
      await panelHas("Northern Ledger", "The Harbour Post");
    });

    const disputed = sampleOf("weltblick24", "/ausland/verluste-hur");
    const question = "How many were killed by summer 2025?";
    const articleOf = async (sample: Sample): Promise<ArticleRecord> => {
      const found = (await articles()).find(({ title }) => title === sample.title);
      if (!found) throw new Error(`“${sample.title}” was not kept.`);
      return found;
    };

    it("says in one plain line how a figure stands against the others", async () => {
      await panelHas("80% higher than what Western officials said in the same month: 1,000.");
    });

    it("keeps the reader's correction, with the program's reading beside it", async () => {
      await openLibrary(session, `#/articles/${(await articleOf(disputed)).id}`);
      await press(session, "Correct…", "1,800");
      await fill(session, "Best", "1900");
      await press(session, "Save", "1,800");
      await libraryHas(session, "Corrected by you", "Read by the program as: Killed: 1,800");
      await panelHas("1,900", "90% higher than what Western officials said in the same month: 1,000.");
    });

    it("freezes a comparison under the reader's question", async () => {
      await openLibrary(session, "#/comparisons/new");
      await fill(session, "Question", question);
      await press(session, "Killed");
      await press(session, "Save comparison");
      await libraryHas(session, question, "Nothing has changed.", "1,900");
    });

    it("shows beside a saved comparison what a newer article changed", async () => {
      const newer = sampleOf("capital-wire", "/news/kyiv-lowers-count");
      await visit(newer);
      await badgeIs("1");
      await panelHas("had already said 1,900", "such a total cannot fall");
      await openLibrary(session, "#/comparisons");
      await press(session, question, question);
      await libraryHas(session, "1 new figure", "1,500", "1,900");
    });

    it("can be looked at in out/, narrow and wide, light and dark", async () => {
      for (const file of await takePictures(session)) {
        const wanted = Number(/-(\d+)-/.exec(file)?.[1]);
        expect((await widthOf(file)) / wanted).toBeOneOf([1, 2]);
      }
    });

    it("has asked nobody for anything but the pages that were opened", async () => {
      expect(notTheMakers(watchman.seen)).toEqual([]);
      expect(stand.asked.filter((asked) => !visited.has(asked) && !FURNITURE.test(asked))).toEqual([]);
      // The watchman is awake: he sees what a page asks for.
      await session.inPage(() => void fetch("http://elsewhere.example/").catch(() => {}));
      await until("the request", async () => watchman.seen.includes("http://elsewhere.example/") || null);
    });
  });
}

function sampleOf(host: string, path: string): Sample {
  const found = SAMPLES.find((sample) => sample.host === host && sample.path === path);
  if (!found) throw new Error(`The stand has no ${host}${path}.`);
  return found;
}

function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET));
}
