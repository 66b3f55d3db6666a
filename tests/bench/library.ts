import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { openBuilt } from "../../scripts/browsers/open";
import { type OpenedPage, type Session, until } from "../../scripts/browsers/session";

/**
 * How long the library takes with thousands of saved articles, in Chromium with the extension as it was last built:
 * milliseconds from the opening of a page until what it is there for can be seen.
 *
 * node --import ./scripts/typescript.mjs tests/bench/library.ts [articles]
 */
const ARTICLES = Number(process.argv[2] ?? 5_000);
const TEXT = "At least so many soldiers have been killed, the agency told lawmakers on Monday. ".repeat(45);

/** Runs in the extension: articles of three figures each, straight into the store's own tables. */
async function fillStore(count: number, text: string): Promise<void> {
  const settled = <R>(request: IDBRequest<R>): Promise<R> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const sources = ["kr.nis", "ua.intelligence", "ua.president", "us.gov", "uk.mod", "publisher"];
  const measures = ["casualties.killed", "troops.sent", "casualties.total"];
  const database = await settled(indexedDB.open("says-who"));
  const transaction = database.transaction(["articles", "versions", "claims"], "readwrite");
  const store = (name: string): IDBObjectStore => transaction.objectStore(name);
  for (let i = 0; i < count; i++) {
    const id = `article-${i}`;
    const day = new Date(Date.UTC(2024, 9, 1) + (i % 600) * 86_400_000).toISOString();
    const url = `https://outlet-${i % 80}.example/${i}`;
    const head = {
      ...{ title: `Article ${i}`, byline: null, publisher: `Outlet ${i % 80}`, publishedAt: day, modifiedAt: null },
      language: i % 2 ? "en" : "de",
    };
    const versionId = `version-${i}`;
    store("articles").add({
      ...{
        id,
        key: url,
        keys: [url],
        urls: [url],
        site: `outlet-${i % 80}.example`,
        topics: ["dprk-russia"],
        date: day,
      },
      ...{ ...head, firstReadAt: day, lastReadAt: day, versionId, deletedAt: null },
    });
    const article = { ...head, url, canonicalUrl: null, text: `${i} ${text} Gate ${i} of the harbour.`, blocks: [] };
    store("versions").add({ id: versionId, articleId: id, readAt: day, programVersion: "1", article });
    measures.forEach((measure, at) => {
      const best = i % 3 === 0 ? 300 : 300 + ((i * 37) % 9_000);
      const reasons = { measure: [], qualifier: [], source: [], stance: [], certainty: [], asOf: [] };
      store("claims").add({
        ...{ id: `claim-${i}-${at}`, identity: `claim-${i}-${at}`, articleId: id, versionId, topic: "dprk-russia" },
        ...{ by: "program", measure, unit: "people", low: best, best, high: best, qualifier: "exactly" },
        ...{ source: sources[i % 6], via: [], surface: null, stance: "asserts", certainty: "stated" },
        ...{ asOf: day.slice(0, 10), quote: text.slice(0, 80), start: 0, end: 3, reasons },
      });
    });
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

async function shown(page: OpenedPage, selector: string): Promise<void> {
  await until(
    selector,
    async () => (await page.run((one) => document.querySelector(one) !== null, selector)) || null,
    60_000,
  );
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`${(performance.now() - began).toFixed(0).padStart(7)} ms  ${name}`);
}

/** Resolves when one article is left. */
async function searchFor(list: OpenedPage, words: string): Promise<void> {
  await list.run((search) => {
    const field = document.querySelector<HTMLInputElement>("input.search");
    if (field) field.value = search;
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  }, words);
  const isFound = (): boolean => {
    const titles = [...document.querySelectorAll(".article-row .row-title")];
    return titles.length === 1 && titles[0]?.textContent === "Article 4711";
  };
  await until("one article", async () => (await list.run(isFound)) || null, 60_000);
}

/** From the click that saves until the saved comparison can be read. */
async function saveComparison(session: Session): Promise<void> {
  const page = await session.open("library.html#/comparisons/new?measure=casualties.killed");
  await shown(page, ".draft .pick");
  await timed("all figures of a measure saved as a comparison", async () => {
    await page.run(() => {
      const field = document.querySelector<HTMLInputElement>(".question input");
      if (field) field.value = "How many?";
      field?.dispatchEvent(new Event("input", { bubbles: true }));
      setTimeout(() => document.querySelector<HTMLElement>('.draft button[type="submit"]')?.click(), 50);
    });
    await shown(page, ".frozen .figure");
  });
  await page.close();
}

async function pages(session: Session): Promise<void> {
  const visit = async (name: string, path: string, selector: string): Promise<void> => {
    let page: OpenedPage | null = null;
    await timed(name, async () => {
      page = await session.open(`library.html#/${path}`);
      await shown(page, selector);
    });
    await (page as OpenedPage | null)?.close();
  };
  await visit("articles: the first rows", "articles", ".article-row");
  await visit("articles: their figures", "articles", ".row-figure");
  await visit("measures", "measures", ".measure-card svg");
  await visit("one measure over time", "measures/casualties.killed", ".chart .point");
  await visit("sources", "sources", ".source-table td a");
  await visit("a new comparison of all figures", "comparisons/new", ".draft .pick");
  await visit("an article with its verdicts", "articles/article-7", ".figure .verdict");
  await saveComparison(session);
  for (const [name, words] of Object.entries({ "headlines and quotes": "4711 soldiers", texts: "gate 4711" })) {
    const list = await session.open("library.html#/articles");
    await shown(list, ".row-figure");
    await timed(`a search in ${name}`, () => searchFor(list, words));
    await list.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), "says-who-bench-"));
const executable = await ensureBrowser("chromium");
const session = await openBuilt({ browser: "chromium", executable, profile: join(folder, "chromium"), headless: true });
try {
  const page = await session.open("library.html");
  await shown(page, ".library-main");
  await page.close();
  await timed(`${ARTICLES} articles put into the store`, () => session.inExtension(fillStore, ARTICLES, TEXT));
  await pages(session);
} finally {
  await session.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
