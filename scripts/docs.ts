import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLES } from "../tests/stand/samples";
import { badgeOf } from "./browsers/inside";
import { openBrowser } from "./browsers/open";
import { type ExtensionPage, type Look, type Session, until } from "./browsers/session";
import { cut, refuseBackups, saveComparison } from "./docs/prepare";
import { openStand, type Stand } from "./stand";
import { PROJECT } from "./tool";

/** One of the extension's pages for README: what stands on it once it is whole, and how high a picture is taken. */
interface Shot {
  readonly name: string;
  readonly page: ExtensionPage;
  readonly shows: string;
  readonly look: Look;
  readonly height: number;
}

const LIGHT: Look = { width: 1200, theme: "light" };
const DARK: Look = { width: 1200, theme: "dark" };

const PAGES = (articleId: string, comparisonId: string): readonly Shot[] => [
  {
    name: "measure",
    page: "library.html#/measures/casualties.killed",
    shows: ".chart .name",
    look: LIGHT,
    height: 900,
  },
  { name: "article", page: `library.html#/articles/${articleId}`, shows: ".figure-mark", look: LIGHT, height: 900 },
  {
    name: "comparison",
    page: `library.html#/comparisons/${comparisonId}`,
    shows: ".frozen .point",
    look: DARK,
    height: 900,
  },
  { name: "sources", page: "library.html#/sources", shows: ".source-table td a", look: DARK, height: 700 },
  { name: "welcome", page: "welcome.html", shows: ".sample-panel .figure", look: LIGHT, height: 900 },
];

/** Before which the panel stands in its picture: an article whose figures others dispute. */
const BESIDE = SAMPLES.find(({ path }) => path === "/world/north-korea-kursk-briefing");

/** `node scripts/run.mjs docs`: reads the stand's articles in Chromium and takes README's pictures of what came of it. */
async function takePictures(session: Session, stand: Stand): Promise<void> {
  for (const sample of [...SAMPLES, BESIDE]) {
    if (!sample?.figures) continue;
    await session.visit(stand.urlOf(sample));
    await until(`"${sample.title}"`, async () => /^\d+$/.test(await badgeOf(session)) || null);
  }
  const { articleId, comparisonId } = await saveComparison(session, BESIDE?.outlet ?? "");
  await refuseBackups(session);
  keep("sidebar", await session.picture({ width: 400, theme: "light" }));
  for (const { name, page, shows, look, height } of PAGES(articleId, comparisonId)) {
    const opened = await session.open(page);
    await until(shows, () => opened.run((selector) => document.querySelector(selector) !== null || null, shows));
    await cut(opened, height);
    keep(name, await opened.picture(look));
    await opened.close();
  }
}

function keep(name: string, picture: Uint8Array): void {
  writeFileSync(join(PROJECT, "docs", `${name}.png`), picture);
  console.log(`docs/${name}.png`);
}

const profile = mkdtempSync(join(tmpdir(), "says-who-docs-"));
const stand = await openStand();
const session = await openBrowser({ browser: "chromium", profile, headless: true });
await takePictures(session, stand).finally(() => session.close());
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
process.exit(0);
