import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { badgeOf, keepSettings, panelText, rowsOf } from "../../scripts/browsers/inside";
import { openBuilt } from "../../scripts/browsers/open";
import { NARROWEST, picturesOfPanel } from "../../scripts/browsers/pictures";
import type { BrowserName } from "../../scripts/browsers/places";
import { type Session, until } from "../../scripts/browsers/session";
import { openStand, type Stand } from "../../scripts/stand";
import type { ArticleRecord, ClaimRecord, ComparisonRecord, StatementRecord, VersionRecord } from "../../store/records";
import { EDITED, FULL_VERSION, PULSE, SAMPLES, type Sample } from "../stand/samples";
import { seriousFaults } from "./axe";
import { changedSinceServed, clickFigure, clickLink, markedText, saying, seenByPage, widthOf } from "./probes";
import { click, fill, textOf } from "./reader";
import { faultsOn, picturesOfScreen, type Screen, screensOf } from "./screens";
import { notTheMakers, postWatchman, type Watchman } from "./watchman";

/** How long nothing must happen before it counts as nothing. Milliseconds; an article is read in far less. */
const QUIET = 2_500;

const QUESTION = "How many were killed by spring 2025?";
/** Figures of the measure that the walk has read before it asks. */
const KILLED_READ = 6;

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
    const visit = (
      page: { readonly host: string; readonly path: string; readonly edition?: string },
      more = "",
    ): Promise<void> => {
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
    const comparisons = (): Promise<ComparisonRecord[]> => rowsOf(session, "comparisons");
    const screens = async (): Promise<Screen[]> => {
      const article = (await articles()).find(({ publisher }) => publisher === "The Meridian");
      const [comparison] = await comparisons();
      return screensOf(article?.id ?? "", comparison?.id ?? "");
    };
    const badgeIs = (text: string) =>
      until(`"${text}" on the button`, async () => (await badgeOf(session)) === text || null);
    const panelHas = (...texts: string[]) => saying("the panel", () => panelText(session), texts);

    it("does nothing on a page that is not on the topic", async () => {
      await visit(sampleOf("kurier-am-sund", "/kultur/fischmarkt"));
      await quiet();
      expect(await badgeOf(session)).toBe("");
      expect(await articles()).toEqual([]);
      await panelHas("Read it anyway");
      await picturesOfPanel(session, "sidebar-empty");
      await picturesOfScreen(session, { name: "library-empty", page: "library.html", shows: ".library-main .quiet" });
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
      const sentence = "Rund 2.700 weitere seien verwundet worden, teilte die Behörde mit.";
      await until("the mark on the whole sentence", async () => (await markedText(session)) === sentence || null);
      expect(await changedSinceServed(session)).toBe(false);
      expect(await seenByPage(session)).toEqual([]);
    });

    it("shows beside the figures of one article those of another", async () => {
      const echo = sampleOf("harbour-post", "/world/north-korea-kursk-briefing");
      await visit(echo);
      await badgeIs("3");
      await panelHas(echo.title, "Kurier am Sund");
      expect(await articles()).toHaveLength(2);
    });

    it("removes an article beside its page and brings it back, on the button too", async () => {
      await click(session.inPanel, ".article-header button", "Remove from the library");
      await panelHas("This article was removed from your library.");
      await badgeIs("");
      await click(session.inPanel, ".undo-bar button", "Undo");
      await badgeIs("3");
      await panelHas("Kurier am Sund");
    });

    it("saves no page that was not found, though it is asked to", async () => {
      const before = await articles();
      await visit({ host: "harbour-post", path: "/world/no-such-page" });
      await click(session.inPanel, ".notice button", "Read it anyway");
      await panelHas("This page only says that it was not found. Nothing of it was saved.");
      expect(await articles()).toEqual(before);
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

    it("reads the page that a pause held back as soon as the pause is over", async () => {
      await keepSettings(session, { paused: true });
      await visit(sampleOf("weltblick24", "/ausland/granaten"));
      await panelHas("Says Who is paused.");
      await keepSettings(session, {});
      await badgeIs("3");
      await panelHas("Saved");
    });

    it("has everything again after the browser was closed and started", async () => {
      const before = { articles: await articles(), figures: await figures() };
      await session.close();
      session = await open();
      expect(await articles()).toEqual(before.articles);
      expect(await figures()).toEqual(before.figures);
      await visit(sampleOf("weltblick24", "/ausland/verluste-hur"));
      await badgeIs("2");
      await panelHas("Western officials", "NIS");
    });

    it("says in one line how a figure stands against what was read before", async () => {
      await panelHas("Six times as high as what NIS said within a week of it: at least 300");
    });

    it("has a figure corrected by its reader, and compares what the reader says", async () => {
      const { title } = sampleOf("weltblick24", "/ausland/verluste-hur");
      const article = (await articles()).find((one) => one.title === title);
      const page = await session.open(`library.html#/articles/${article?.id}`);
      await click(page.run, ".curate button", "Correct…");
      await fill(page.run, ".correction input", "1.200");
      await click(page.run, '.correction button[type="submit"]', "Save");
      await saying("the article's page", () => textOf(page.run), ["corrected by you (read as 1,800)"]);
      await page.close();
      await panelHas(
        "1,200",
        "corrected by you",
        "Four times as high as what NIS said within a week of it: at least 300",
      );
    });

    it("keeps a question of the reader's with the figures that answer it", async () => {
      const page = await session.open("library.html#/comparisons/new?measure=casualties.killed");
      await fill(page.run, ".question input", QUESTION);
      await click(page.run, '.draft button[type="submit"]', "Save comparison");
      const saved = await until("the saved comparison", async () => {
        const text = await textOf(page.run);
        return text.includes("Nothing has changed.") ? text : null;
      });
      expect(saved).toContain(QUESTION);
      expect(saved).toContain("1,200");
      await page.close();
      expect((await comparisons()).map(({ name, frozen }) => [name, frozen.length])).toEqual([[QUESTION, KILLED_READ]]);
    });

    it("shows what has changed when the question is opened again after a newer article", async () => {
      await visit(sampleOf("capital-wire", "/news/kyiv-lowers-count"));
      await badgeIs("1");
      const [comparison] = await comparisons();
      const page = await session.open(`library.html#/comparisons/${comparison?.id}`);
      const text = await until("the new figure", async () => {
        const said = await textOf(page.run);
        return said.includes("1 new figure") ? said : null;
      });
      expect(text).toContain("Newer than what Ukraine’s intelligence services said before: 1,200");
      expect(text).toContain("1,500 North Korean soldiers had been killed in the Kursk region.");
      await page.close();
      expect((await comparisons())[0]?.frozen).toEqual(comparison?.frozen);
    });

    it("tells that an article was edited and does not say so, with both sentences", async () => {
      await visit(EDITED.first);
      await badgeIs("2");
      await visit(EDITED);
      await badgeIs("1");
      await panelHas("2 figures were edited since you first read this.");
      await click(session.inPanel, ".edited summary", "2 figures were edited since you first read this.");
      await panelHas("mindestens 300 nordkoreanische Soldaten", "mindestens 400 nordkoreanische Soldaten");
      await panelHas("without the article saying so");
    });

    it("comes back as it was left when another article was looked at in between", async () => {
      const isOpen = () => session.inPanel(() => document.querySelector(".edited details")?.hasAttribute("open"));
      await visit(sampleOf("the-meridian", "/print/two-deployments"));
      await panelHas("600 + 4,100 = 4,700", "comes out right");
      await visit(EDITED);
      await panelHas("mindestens 400 nordkoreanische Soldaten");
      expect(await isOpen()).toBe(true);
    });

    it("leads through the timeline by the keyboard alone, and from a figure to its sentence", async () => {
      const page = await session.open("library.html#/measures/casualties.killed");
      const key = (name: string) =>
        page.run((pressed) => {
          const point = document.activeElement?.matches("[data-point]")
            ? document.activeElement
            : document.querySelector<SVGElement>("[data-point][tabindex='0']");
          (point as SVGElement | null)?.focus();
          point?.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }));
          return point !== null;
        }, name);
      await until("the timeline", async () => (await key("Home")) || null);
      await key("End");
      await until("the last sentence", async () => (await textOf(page.run)).includes("Open the article") || null);
      await key("Enter");
      await until("the article", async () => (await page.run(() => location.hash.startsWith("#/articles/"))) || null);
      await page.close();
    });

    it("begins every page at its top, and finds the list again where it was left", async () => {
      const page = await session.open("library.html#/articles");
      // Give or take a row: rows grow when their figures come, and the list holds what is in sight, not the number.
      const isAt = (top: number) =>
        until(`the page at ${top}`, () =>
          page.run((wanted) => {
            const hasFocus = document.activeElement?.className === "library-main";
            return (hasFocus && Math.abs(scrollY - wanted) < 100) || null;
          }, top),
        );
      await until("the list", async () => (await page.run(() => document.querySelector(".row-figure"))) && true);
      // Lower than any window is high, so that there is something to scroll; the browser must see it before the click.
      await page.run(() => {
        document.body.style.minHeight = "3000px";
        scrollTo({ top: 400, behavior: "instant" });
        return new Promise((resolve) => setTimeout(resolve, 500));
      });
      await page.run(() => document.querySelector<HTMLElement>(".article-row")?.click());
      await isAt(0);
      await page.run(() => history.back());
      await isAt(400);
      await page.close();
    });

    it("can be used by everybody: axe-core finds nothing serious on any screen", { timeout: 180_000 }, async () => {
      for (const { host, path, figures } of SAMPLES) {
        if (figures !== null) await visit({ host, path });
        if (figures !== null) await badgeIs(String(figures.length));
      }
      await visit(seed);
      await panelHas(seed.title, "four times as much");
      const faults = await seriousFaults(session.inPanel);
      for (const screen of await screens()) faults.push(...(await faultsOn(session, screen)));
      expect(faults).toEqual([]);
    });

    it("can be looked at in out/, narrow and wide, light and dark", { timeout: 400_000 }, async () => {
      const files = await picturesOfPanel(session, "sidebar");
      for (const screen of await screens()) files.push(...(await picturesOfScreen(session, screen)));
      for (const file of files) {
        const wanted = Number(/-(\d+)-/.exec(file)?.[1]);
        expect((await widthOf(file)) / wanted).toBeOneOf([1, 2]);
      }
    });

    it("can be used by everybody beside every page, paused, and in other languages", { timeout: 400_000 }, async () => {
      const faults: string[] = [];
      const look = async (name: string, ...texts: string[]): Promise<void> => {
        await panelHas(...texts);
        faults.push(...(await seriousFaults(session.inPanel)).map((fault) => `${name}: ${fault}`));
        await picturesOfPanel(session, `sidebar-${name}`);
      };
      const offTopic = sampleOf("kurier-am-sund", "/kultur/fischmarkt");
      await visit(offTopic);
      await look("elsewhere", "Read it anyway");
      await visit(sampleOf("the-meridian", "/print/two-deployments"));
      await look("sums", "comes out right");
      await visit(EDITED);
      await look("edited", "figures were edited since you first read this.");
      await keepSettings(session, { paused: true });
      await visit(offTopic);
      await look("paused", "Says Who is paused.");
      await keepSettings(session, { language: "de" });
      await visit(seed);
      await look("german", "mindestens 300", "Südkoreas Geheimdienst");
      for (const screen of await screens())
        await picturesOfScreen(session, screen, { suffix: "-german", looks: NARROWEST });
      // Longer words, and another script that breaks otherwise.
      for (const [language, ...texts] of [
        ["ru", "не менее 300", "НРС"],
        ["ko", "300 이상", "국정원"],
      ] as const) {
        await keepSettings(session, { language });
        await look(language, ...texts);
        for (const screen of await screens())
          await picturesOfScreen(session, screen, { suffix: `-${language}`, looks: NARROWEST });
      }
      await keepSettings(session, {});
      expect(faults).toEqual([]);
    });

    it("gives back what was deleted, and doubles a comparison", async () => {
      const [comparison] = await comparisons();
      const [article] = await articles();
      const page = await session.open(`library.html#/comparisons/${comparison?.id}`);
      await click(page.run, ".actions button", "Duplicate");
      await until("the copy", async () => (await textOf(page.run)).includes(`${QUESTION} (copy)`) || null);
      const twin = (await comparisons()).find(({ name }) => name === `${QUESTION} (copy)`);
      expect(twin).toMatchObject({ frozen: comparison?.frozen, frozenAt: comparison?.frozenAt });
      const isDeleted = async () => (await comparisons()).some(({ deletedAt }) => deletedAt !== null);
      await click(page.run, ".actions button", "Delete");
      await until("the deleted copy", async () => (await isDeleted()) || null);
      await click(page.run, ".undo-bar button", "Undo");
      await until("the copy again", async () => !(await isDeleted()) || null);
      await page.close();

      const whole = await session.open(`library.html#/articles/${article?.id}`);
      const kept = async () => (await articles()).filter(({ deletedAt }) => deletedAt === null).length;
      const before = await kept();
      await click(whole.run, ".actions button", "Delete");
      await until("the list without the article", async () => (await kept()) === before - 1 || null);
      await click(whole.run, ".undo-bar button", "Undo");
      await until("the article again", async () => (await kept()) === before || null);
      await whole.close();
    });

    it("reads a saved article again, from what was stored", async () => {
      const article = (await articles()).find(({ publisher }) => publisher === "The Meridian");
      const page = await session.open(`library.html#/articles/${article?.id}`);
      await click(page.run, ".actions button", "Read again");
      await until("what came of it", async () => (await textOf(page.run)).includes("Reads the same.") || null);
      await page.close();
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
