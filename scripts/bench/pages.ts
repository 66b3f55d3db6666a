import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { SAMPLES } from "../../tests/stand/samples";
import { standHost } from "../browsers/stand-hosts";
import { openStand } from "../stand";
import { type Bench, withBrowser } from "./browser";
import { at, type Row, row } from "./rows";
import { CATEGORIES, sum, type TraceEvent, tasksOf } from "./trace";

/** Real news pages of third parties, where they lie beside the project; else its own. */
const SHARED = new URL("../../../shared/pages/", import.meta.url);
/** Of no private network: there nothing is looked at. */
const HOST = standHost("press");
/** Milliseconds: a page is looked at when it is idle, and once more if it changes; an article is read after that. */
const TIME = { look: 1_000, read: 2_500 };
const SPOTTER = /\/content-scripts\/spotter\.js$/;
const READER = /\/reader\.js$|\/languages\/\w+\.js$/;
const READABILITY = /\/bench-readability\.js$/;
const IS_READERABLE = /\/bench-is-readerable\.js$/;

const sourceOf = (file: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(`@mozilla/readability/${file}`), "utf8");

/** Runs a library over the page, under a name of its own, as a task of its own. */
const peerScript = (file: string, source: string, call: string): string => `(() => {
${source}
const copy = document.cloneNode(true);
return new Promise((done) => setTimeout(() => { try { ${call} } finally { done(); } }));
})()
//# sourceURL=https://bench.example/bench-${file}.js`;

const PARSE = peerScript("readability", sourceOf("Readability.js"), "new Readability(copy).parse();");
const ASK = peerScript("is-readerable", sourceOf("Readability-readerable.js"), "isProbablyReaderable(copy);");

/**
 * What pages pay, by the trace events that name the script, in milliseconds of the page's own thread: the spotter on pages
 * that are none of its business (`most` of them), and the first reading of an article on the topic; Readability on the same pages.
 */
export function pages(most: number, tell: (what: string) => void): Promise<Row[]> {
  return withBrowser(async (bench) => [...(await spotterRows(bench, most, tell)), ...(await readingRows(bench, tell))]);
}

async function spotterRows(bench: Bench, most: number, tell: (what: string) => void): Promise<Row[]> {
  const { close, urls, kind } = await servePages(most);
  const page = await openPage(bench);
  const traces: TraceEvent[][] = [];
  for (const [i, url] of urls.entries()) {
    tell(`spotter: page ${i + 1} of ${urls.length}`);
    traces.push(await traced(page, url, TIME.look));
  }
  await page.close();
  close();
  const costs = (script: RegExp): number[] => traces.map((events) => sum(tasksOf(script, events)));
  const [spotter, parse, ask] = [costs(SPOTTER), costs(READABILITY), costs(IS_READERABLE)];
  const longest = Math.max(0, ...traces.flatMap((events) => tasksOf(SPOTTER, events)));
  const of = (share: number, said: string): Row[] => [
    row(
      `spotter, ${said} of ${urls.length} ${kind}`,
      "ms",
      at(spotter, share),
      { name: "Readability", value: at(parse, share) },
      { ratioAtMost: 0.1 },
    ),
    row(`spotter, ${said}, beside a cold look`, "ms", at(spotter, share), {
      name: "isProbablyReaderable",
      value: at(ask, share),
    }),
  ];
  return [
    ...of(0.5, "median"),
    ...of(0.95, "95th percentile"),
    row("spotter, longest task", "ms", longest, null, { atMost: 8 }),
  ];
}

async function readingRows(bench: Bench, tell: (what: string) => void): Promise<Row[]> {
  const stand = await openStand();
  const page = await openPage(bench);
  const costs: { readonly ours: number; readonly parse: number }[] = [];
  for (const [i, sample] of SAMPLES.entries()) {
    tell(`first reading: article ${i + 1} of ${SAMPLES.length}`);
    const events = await traced(page, stand.urlOf(sample), TIME.read);
    const ours = sum(tasksOf(READER, events));
    if (ours > 0) costs.push({ ours, parse: sum(tasksOf(READABILITY, events)) });
  }
  await page.close();
  await stand.close();
  if (costs.length === 0) throw new Error("No article was read.");
  const parse = {
    name: "Readability",
    value: at(
      costs.map((cost) => cost.parse),
      0.5,
    ),
  };
  const ours = at(
    costs.map((cost) => cost.ours),
    0.5,
  );
  return [row(`first reading, median of ${costs.length} articles`, "ms", ours, parse, { ratioAtMost: 2 })];
}

async function traced(page: Page, url: string, time: number): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: "load", timeout: 20_000 }).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, time));
  // A page that leaves for another while it is measured is measured without its peers.
  await page.evaluate(ASK).catch(() => {});
  await page.evaluate(PARSE).catch(() => {});
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString("utf8"));
  return traceEvents;
}

async function openPage({ browser }: Bench): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  // Nothing but what the stand serves: what a page would load from elsewhere is not there any more.
  page.on("request", (request) => {
    const isOurs = new URL(request.url()).hostname.endsWith(HOST.slice(HOST.indexOf(".")));
    void (isOurs ? request.continue() : request.abort());
  });
  await page.bringToFront();
  return page;
}

interface Served {
  close(): void;
  readonly urls: readonly string[];
  readonly kind: string;
}

async function servePages(most: number): Promise<Served> {
  if (!existsSync(SHARED)) {
    const stand = await openStand();
    return { close: () => void stand.close(), urls: SAMPLES.slice(0, most).map(stand.urlOf), kind: "own pages" };
  }
  const files = readdirSync(SHARED)
    .filter((name) => name.endsWith(".html.gz"))
    .slice(0, most);
  const server = createServer((request, response) => {
    const file = (request.url ?? "").slice(1);
    response.writeHead(files.includes(file) ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(files.includes(file) ? gunzipSync(readFileSync(new URL(file, SHARED))) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    close: () => void server.close(),
    urls: files.map((file) => `http://${HOST}:${port}/${file}`),
    kind: "news pages",
  };
}
