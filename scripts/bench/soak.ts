import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { until } from "../browsers/session";
import { standHost } from "../browsers/stand-hosts";
import { type Bench, withBrowser } from "./browser";
import { type Row, row } from "./rows";

/** Every so many is an article on the topic; of the others half are articles on something else. */
const ON_TOPIC = 8;
/** Visits, of 1, before the heap is measured for the first time: by then everything has been used once. */
const WARM = 0.1;
/** Milliseconds on a page that is none of ours. */
const STAY = 150;
/** How much more the heap may hold in the end, of 1: what is not collected at once. */
const ROOM = 1.1;

/** So many pages one after the other: is the heap back where it was, and is every article saved? */
export function soak(visits: number, tell: (what: string) => void): Promise<Row[]> {
  return withBrowser(async (bench) => {
    const { close, urlOf } = await serve();
    const page = await bench.browser.newPage();
    const panel = await bench.browser.newPage();
    await panel.goto(`${bench.origin}/sidepanel.html`);
    await page.bringToFront();
    const warm = Math.floor(visits * WARM);
    let saved = 0;
    let wanted = 0;
    let before = { background: 0, panel: 0 };
    for (let i = 0; i < visits; i++) {
      if (i % 10 === 0) tell(`soak: visit ${i} of ${visits}`);
      if (i === warm) before = await heaps(bench, panel);
      await page.goto(urlOf(i), { waitUntil: "load" });
      if (i % ON_TOPIC !== 0) await new Promise((resolve) => setTimeout(resolve, STAY));
      else if (++wanted && (await isSaved(bench.inside, urlOf(i)))) saved++;
    }
    const after = await heaps(bench, panel);
    await close();
    const grown = (name: "background" | "panel"): Row => {
      const peer = { name: `after ${warm} visits`, value: before[name] };
      return row(`soak, ${visits} visits: heap of the ${name}`, "MB", after[name], peer, { ratioAtMost: ROOM });
    };
    const lost = row(`soak, ${visits} visits: lost of ${wanted} saves`, "articles", wanted - saved, null, {
      atMost: 0,
    });
    return [grown("background"), grown("panel"), lost];
  });
}

async function heaps({ heapOf }: Bench, panel: Page): Promise<{ background: number; panel: number }> {
  return { background: await heapOf("background"), panel: await heapOf(panel) };
}

/** Does the article stand in the database, within some seconds? Asked of IndexedDB itself. */
function isSaved(inside: Page, url: string): Promise<boolean> {
  const ask = async (address: string): Promise<boolean> => {
    const settled = <R>(request: IDBRequest<R>): Promise<R> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "says-who")) return false;
    const database = await settled(indexedDB.open("says-who"));
    const count = await settled(database.transaction("articles").objectStore("articles").index("urls").count(address));
    database.close();
    return count > 0;
  };
  return until("the article", async () => (await inside.evaluate(ask, url)) || null, 10_000).catch(() => false);
}

interface Served {
  urlOf(visit: number): string;
  close(): Promise<void>;
}

/** Pages that are made as they are asked for: an article on the topic, one on something else, a page that is none. */
async function serve(): Promise<Served> {
  const server = createServer((request, response) => {
    const visit = Number(/(\d+)$/.exec(request.url ?? "")?.[1] ?? 0);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(pageOf(visit));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (visit) => `http://${standHost("press")}:${port}/world/a-story-of-the-day-${visit}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function pageOf(visit: number): string {
  const killed = 300 + visit;
  const onTopic = [
    `At least ${killed} North Korean soldiers have been killed in Russia's Kursk region, South Korea's National Intelligence Service said on day ${visit}.`,
    `About ${killed * 3} North Korean troops were wounded there, the agency told lawmakers in Seoul in its briefing number ${visit}.`,
    "Ukraine's military intelligence had counted more of them in January, among them men who were sent to the front after a few weeks of training.",
  ];
  const offTopic = Array.from(
    { length: 12 },
    (_, i) =>
      `The harbour town of the ${visit}th day opened its market hall, and ${visit + i} visitors came to taste the new bread of the season.`,
  );
  const text =
    visit % ON_TOPIC === 0
      ? [...onTopic, ...onTopic.map((one) => `${one} That was repeated in the evening.`)]
      : offTopic;
  const body =
    visit % 2 === 0 || visit % ON_TOPIC === 0
      ? `<article><h1>The story of day ${visit}</h1>${text.map((one) => `<p>${one}</p>`).join("")}</article>`
      : `<ul>${text.map((one) => `<li><a href="#">${one.slice(0, 20)}</a></li>`).join("")}</ul>`;
  return `<!doctype html><html lang="en"><head><title>The story of day ${visit}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
}
