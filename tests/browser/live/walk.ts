import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBrowser } from "../../../scripts/browsers/ensure";
import { badgeOf, panelText, rowsOf } from "../../../scripts/browsers/inside";
import { openBuilt } from "../../../scripts/browsers/open";
import type { BrowserName } from "../../../scripts/browsers/places";
import { type Session, until } from "../../../scripts/browsers/session";
import type { ArticleRecord, ClaimRecord, VersionRecord } from "../../../store/records";
import { click } from "../reader";
import { COMING, endless, inner, restless, SEEN, SET, type Story, story, TURNS } from "./pages";
import { type Served, serve } from "./serve";

/** Every page has figures of its own, so that none can be taken for another's. */
const NAMES = [
  ...Object.keys(COMING),
  ...Object.keys(SET),
  ...Object.keys(SEEN),
  ...Object.keys(TURNS),
  "endless",
  "restless",
];
const storyOf = (name: string, turn = 0): Story => {
  const nth = NAMES.indexOf(name) + 1 + turn * 100;
  return story(300 + nth, 2_700 + nth, 11_000 + nth);
};
const turnOf = (name: string) => ({ first: storyOf(name), second: storyOf(name, 1) });

function pageAt(path: string): string | null {
  const [, kind = "", name = ""] = path.split("/");
  if (kind === "coming") return COMING[name]?.(storyOf(name)) ?? null;
  if (kind === "set") return SET[name]?.(storyOf(name)) ?? null;
  if (kind === "seen") return SEEN[name]?.(storyOf(name)) ?? null;
  if (kind === "turn") return TURNS[name]?.(turnOf(name)) ?? null;
  if (kind === "endless") return endless(turnOf("endless"));
  if (kind === "restless") return restless(storyOf("restless"));
  return kind === "inner" ? inner(JSON.parse(path.slice("/inner/".length))) : null;
}

/** Pages that change while they are looked at, in a real browser with the extension as it is built. */
export function walkLive(browser: BrowserName): void {
  describe(`pages that change, in ${browser}`, () => {
    let folder: string;
    let served: Served;
    let session: Session;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "says-who-live-"));
      served = await serve(pageAt);
      const executable = await ensureBrowser(browser);
      session = await openBuilt({ browser, executable, profile: join(folder, browser), headless: true });
    });
    afterAll(async () => {
      await session?.close();
      served?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    const visit = (path: string): Promise<void> => session.visit(served.urlOf(path));
    /** The article that was read under a path, and the figures shown for it. */
    const readAt = async (path: string) => {
      const url = served.urlOf(path);
      const article = (await rowsOf<ArticleRecord>(session, "articles")).find(({ urls }) => urls.includes(url));
      const claims = await rowsOf<ClaimRecord>(session, "claims");
      const own = claims.filter(({ versionId }) => versionId === article?.versionId);
      return { article, figures: own.map(({ best }) => best ?? 0).sort((one, other) => one - other) };
    };
    const figuresAre = (path: string, figures: readonly number[]) =>
      until(`the figures ${figures} of ${path}`, async () => {
        const read = await readAt(path);
        return String(read.figures) === String(figures) ? read : null;
      });
    const all = ({ lines }: Story): number[] =>
      lines.flatMap((line) => /\d[\d,]*/.exec(line) ?? []).map((text) => Number(text.replace(",", "")));
    const has = (text: string) =>
      until(`"${text}" in the panel`, async () => (await panelText(session)).includes(text) || null);

    describe.each(Object.keys(COMING))("text that comes %s", (name) => {
      it("is read when it has come, and is no edit", async () => {
        await visit(`/coming/${name}`);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        await session.inPage(() => {
          scrollTo(0, 500);
          document.querySelector<HTMLElement>(".more")?.click();
        });
        const { article } = await figuresAre(`/coming/${name}`, all(storyOf(name)));
        await has(article?.title ?? "");
        await until("3 figures on the button", async () => (await badgeOf(session)) === "3" || null);
        expect(await panelText(session)).not.toContain("edited since");
        expect(
          (await rowsOf<ArticleRecord>(session, "articles")).filter(({ title }) => title === article?.title),
        ).toHaveLength(1);
      });
    });

    it("is not read again and again on a page that never rests", async () => {
      await visit("/restless/page");
      const { article } = await figuresAre("/restless/page", all(storyOf("restless")));
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      const versions = await rowsOf<VersionRecord>(session, "versions");
      expect(versions.filter(({ articleId }) => articleId === article?.id)).toHaveLength(1);
    });

    it("is read again when its reader asks for it", async () => {
      await visit("/coming/on-click");
      await figuresAre("/coming/on-click", all(storyOf("on-click")));
      const before = (await readAt("/coming/on-click")).article?.lastReadAt;
      await click(session.inPanel, "button", "Read the page again");
      await until(
        "another reading",
        async () => (await readAt("/coming/on-click")).article?.lastReadAt !== before || null,
      );
    });

    it.each(Object.keys(SET))("reads a text set in %s", async (name) => {
      await visit(`/set/${name}`);
      await figuresAre(`/set/${name}`, all(storyOf(name)));
    });

    it.each(Object.keys(SEEN))("reads what a person sees and nothing else: %s", async (name) => {
      await visit(`/seen/${name}`);
      await figuresAre(`/seen/${name}`, all(storyOf(name)));
    });

    it.each(Object.keys(TURNS))("reads the next article of a page that never loads again: %s", async (name) => {
      const { first, second } = turnOf(name);
      const isShared = name === "shared-text";
      await visit(`/turn/${name}`);
      await figuresAre(`/turn/${name}`, isShared ? all(first).slice(0, 1) : all(first));
      await session.inPage(() => document.querySelector<HTMLElement>("nav a")?.click());
      const next = `/turned/${name}-second-story`;
      const { article } = await figuresAre(next, isShared ? all(second).slice(0, 1) : all(second));
      expect(article).toMatchObject({ title: second.title, urls: [served.urlOf(next)], publishedAt: null });
      const { article: old, figures } = await readAt(`/turn/${name}`);
      expect(old).toMatchObject({ title: first.title, urls: [served.urlOf(`/turn/${name}`)] });
      expect(figures).toEqual(isShared ? all(first).slice(0, 1) : all(first));
    });

    it("reads each article of an endless page under its own address", async () => {
      const { first, second } = turnOf("endless");
      await visit("/endless/first-story-of-the-day");
      await figuresAre("/endless/first-story-of-the-day", all(first));
      await session.inPage(() => scrollTo(0, 500));
      const { article } = await figuresAre("/endless/second-story-of-the-day", all(second));
      expect(article).toMatchObject({ title: second.title, publishedAt: "2025-03-06" });
      expect((await readAt("/endless/first-story-of-the-day")).figures).toEqual(all(first));
    });
  });
}
