import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../../scripts/browsers/ensure";
import { badgeOf, panelText, rowsOf } from "../../../scripts/browsers/inside";
import { openBuilt } from "../../../scripts/browsers/open";
import { picturesOfPanel } from "../../../scripts/browsers/pictures";
import type { BrowserName } from "../../../scripts/browsers/places";
import { type Look, type Session, until } from "../../../scripts/browsers/session";
import type { ClaimRecord, ReviewRecord } from "../../../store/records";
import { seriousFaults } from "../axe";
import { type Served, serve } from "../live/serve";
import { markedText, saying } from "../probes";
import { click, fill } from "../reader";
import { pageAt, TOLD } from "./pages";
import { chipsIn, focusIn, pressIn, rowsIn, selectOnPage } from "./panel";

/** What somebody does in the panel alone, in a real browser with the extension as it is built. The steps build on each other. */
export function walkPanel(browser: BrowserName): void {
  describe(`the panel, in ${browser}`, () => {
    let folder: string;
    let served: Served;
    let session: Session;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "says-who-panel-"));
      served = await serve(pageAt);
      const executable = await ensureBrowser(browser);
      session = await openBuilt({ browser, executable, profile: join(folder, browser), headless: true });
    });
    afterAll(async () => {
      await session?.close();
      served?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    const read = async (name: string): Promise<void> => {
      await session.visit(served.urlOf(`/${name}`));
      await until(`the figures of ${name}`, async () => (/^\d+$/.test(await badgeOf(session)) ? true : null));
      await panelHas(TOLD[name]?.title ?? "");
    };
    const panelHas = (...texts: string[]) => saying("the panel", () => panelText(session), texts);
    const reviews = (): Promise<ReviewRecord[]> => rowsOf(session, "reviews");
    const claims = (): Promise<ClaimRecord[]> => rowsOf(session, "claims");
    const focusIs = (text: string) =>
      until(`the focus on "${text}"`, async () => ((await focusIn(session)).startsWith(text) ? true : null));
    const marked = (sentence: string) =>
      until(`the mark on "${sentence}"`, async () => (await markedText(session)) === sentence || null);

    it("says in one line which figures are disputed and by whom, and what nobody else has", {
      timeout: 120_000,
    }, async () => {
      for (const name of Object.keys(TOLD)) await read(name);
      await until("the chips", async () => ((await chipsIn(session)).length > 1 ? true : null));
      expect(await chipsIn(session)).toEqual([
        "2 figures",
        expect.stringMatching(/^≠ 1 disputed by .+, .+,? and one more$/),
        "◇ 1 nobody else has",
      ]);
    });

    it("leads from a chip to its figure, and from the figure on by keys", async () => {
      await click(session.inPanel, ".chip", "◇ 1 nobody else has");
      await focusIs("2,700");
      await pressIn(session, "p");
      await focusIs("at least 300");
      await pressIn(session, "s");
      await marked(TOLD.seoul?.lines[0] ?? "");
    });

    it("says up to three verdicts of a figure, each with its kind as a sign and in a word", async () => {
      const said = await session.inPanel(() =>
        [...(document.querySelector(".figure")?.querySelectorAll(".verdict-kind") ?? [])].map((one) => one.textContent),
      );
      expect(said).toEqual(["≠ Disputed", "≠ Disputed", "≠ Disputed"]);
    });

    it("has a row for each who says so, the article's own first; more than seven fold", async () => {
      const rows = await rowsIn(session);
      expect(rows).toHaveLength(7);
      expect(rows[0]).toMatchObject({ text: expect.stringMatching(/^NIS this article at least 300 /), href: null });
      await click(session.inPanel, ".rows .link-button", "Show all 8");
      await until("all rows", async () => ((await rowsIn(session)).length === 8 ? true : null));
      const all = await rowsIn(session);
      expect(all.filter(({ isStruck }) => isStruck).map(({ text }) => text)).toEqual([
        expect.stringMatching(/^Russia\S* .*1,800 (denies|denied) /),
      ]);
      for (const { href } of all.slice(1)) expect(href).toMatch(/^library\.html#\/articles\/\S+\?claim=\S+$/);
      await click(session.inPanel, ".rows .link-button", "Show fewer");
    });

    it("shows the sentence in the page when the article's own row is pressed", async () => {
      await session.inPanel(() => document.querySelector<HTMLElement>("button.row-link")?.click());
      await marked(TOLD.seoul?.lines[0] ?? "");
    });

    it("has figures confirmed, rejected and taken back by keys and buttons", async () => {
      await click(session.inPanel, ".chip", "◇ 1 nobody else has");
      await focusIs("2,700");
      await pressIn(session, "c");
      await panelHas("Confirmed by you");
      await pressIn(session, "r");
      await panelHas("1 rejected figure is not shown.");
      await focusIs("at least 300");
      await click(session.inPanel, ".rejected-figures summary", "1 rejected figure is not shown.");
      await click(session.inPanel, ".rejected-figures button", "Take back");
      await panelHas("2 figures");
    });

    it("has a figure corrected, and compares what the reader says", async () => {
      await click(session.inPanel, ".figure:first-of-type .curate button", "Correct…");
      await fill(session.inPanel, ".correction input", "at least 350");
      await click(session.inPanel, '.correction button[type="submit"]', "Save");
      await panelHas("at least 350", "corrected by you (read as at least 300)");
      expect((await reviews()).map(({ verdict, correction }) => [verdict, correction?.low])).toContainEqual([
        "corrected",
        350,
      ]);
    });

    it("has a figure rated and a note kept", async () => {
      await click(session.inPanel, ".chip", "◇ 1 nobody else has");
      await focusIs("2,700");
      await pressIn(session, "g");
      await fill(session.inPanel, ".rating textarea", "Ask the committee.");
      await click(session.inPanel, ".rating button", "Save");
      await until("the note", async () => (await reviews()).some(({ note }) => note === "Ask the committee.") || null);
    });

    it("adds a figure from what is selected on the page, as it would have been read", async () => {
      await selectOnPage(session, "70 field kitchens");
      await click(session.inPanel, ".add-figure > button", await addWords());
      const form = await until("the form", () => session.inPanel(readForm));
      expect(form).toEqual({
        sentence: TOLD.seoul?.lines[2],
        number: "about 70",
        unit: "items",
        source: "kr.nis",
      });
      await click(session.inPanel, '.add-figure button[type="submit"]', "Save");
      await panelHas("added by you", "about 70");
      const added = (await claims()).filter(({ by }) => by === "reader");
      expect(added).toMatchObject([{ best: 70, unit: "items", source: "kr.nis", quote: TOLD.seoul?.lines[2] }]);
    });

    it("goes on to the next figure by the browser's key, here and in the page", async () => {
      await session.inPanel(() => (document.activeElement as HTMLElement | null)?.blur());
      await session.pressKey("next-figure");
      await focusIs("at least 350");
      await marked(TOLD.seoul?.lines[0] ?? "");
      await session.pressKey("next-figure");
      await marked(TOLD.seoul?.lines[1] ?? "");
    });

    it("reads the page again by the browser's key", async () => {
      await session.visit(served.urlOf("/nothing"));
      await panelHas("Read it anyway");
      await session.pressKey("read-page");
      await panelHas("There is no");
      await read("seoul");
    });

    it("leaves this site alone when told to, and reads there again", async () => {
      await click(session.inPanel, ".article-header button", "Switch off on this site");
      await panelHas("Switch on again on this site");
      await session.visit(served.urlOf("/nothing"));
      await panelHas("You switched Says Who off for this site.");
      await click(session.inPanel, ".notice button", "Switch on again on this site");
      await panelHas("Read it anyway");
    });

    it("pauses everywhere and goes on", async () => {
      await click(session.inPanel, ".panel-bar button", "Pause");
      await panelHas("Says Who is paused.");
      await click(session.inPanel, ".panel-bar button", "Resume");
      await panelHas("Read it anyway");
    });

    it("can be used by everybody, also narrow, enlarged, and in forced colours", { timeout: 180_000 }, async () => {
      await read("seoul");
      await click(session.inPanel, ".keys-help summary", "Keys");
      await panelHas("Alt+Shift+S", "Alt+Shift+L", "Alt+Shift+J", "next figure, here and in the page");
      expect(await seriousFaults(session.inPanel)).toEqual([]);
      // 400 px at 200 %, and 320 px at 320 %: no picture is taken of what does not fit.
      const narrow = [320, 200, 100].map((width): Look => ({ width, theme: "light" }));
      await picturesOfPanel(session, "panel-narrow", narrow);
      if (browser === "chromium")
        await picturesOfPanel(session, "panel-forced", [{ width: 400, theme: "light", isForced: true }]);
    });

    async function addWords(): Promise<string> {
      return (await session.inPanel(() => document.querySelector(".add-figure > button")?.textContent)) ?? "";
    }
  });
}

/** Runs in the panel: what the form for an added figure holds, once it is there. */
function readForm() {
  const form = document.querySelector(".add-figure form");
  const selects = [...(form?.querySelectorAll("select") ?? [])].map(({ value }) => value);
  const has = (wanted: string): string | undefined => selects.find((value) => value === wanted);
  if (!form) return null;
  return {
    sentence: document.querySelector<HTMLTextAreaElement>(".add-figure textarea")?.value,
    number: form.querySelector("input")?.value,
    ...{ unit: has("items"), source: has("kr.nis") },
  };
}
