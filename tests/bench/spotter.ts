import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { type Browser, launch, type Page } from "puppeteer-core";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { STAND_IN_CHROMIUM } from "../../scripts/browsers/stand-hosts";
import { builtFolder } from "../../scripts/build";

/**
 * What the spotter costs on pages that are none of its business: real news pages of third parties (../shared/pages),
 * in Chromium with the extension as it was last built. Milliseconds of the page's own thread by the browser's trace events
 * that name the script, beside Readability's parse of the same page in the same run.
 *
 * node --import ./scripts/typescript.mjs tests/bench/spotter.ts [pages]
 */
const PAGES = new URL("../../../shared/pages/", import.meta.url);
const MOST = Number(process.argv[2] ?? 90);
const SCRIPT = "/content-scripts/spotter.js";
const PEER = "/readability.js";
/** Of no private network: there nothing is looked at. */
const HOST = "news.stand.example";
const READABILITY = readFileSync(createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"), "utf8");
/** Milliseconds: the page is looked at when it is idle, and once more if it changes. */
const TIME = 1_500;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  /** Microseconds that passed, and those of them in which the thread had the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

interface Cost {
  readonly spotter: number;
  readonly longest: number;
  readonly readability: number;
}

/** Milliseconds of what a script did, each whole task: of events one in another the outer. */
function tasksOf(script: string, events: readonly TraceEvent[]): number[] {
  const names = ({ args }: TraceEvent) => [args.data?.url, args.data?.fileName].some((name) => name?.endsWith(script));
  const own = events.filter((event) => event.ph === "X" && names(event)).sort((one, other) => one.ts - other.ts);
  let end = 0;
  return own.flatMap(({ ts, dur = 0, tdur = dur }) => {
    if (ts < end) return [];
    end = ts + dur;
    return [tdur / 1_000];
  });
}

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

/** Runs in the page, under a name of its own, as a task of its own. */
const PARSE = `(() => {
${READABILITY}
const copy = document.cloneNode(true);
return new Promise((done) => setTimeout(() => { try { new Readability(copy).parse(); } finally { done(); } }));
})()
//# sourceURL=https://bench.example${PEER}`;

async function measure(page: Page, url: string): Promise<Cost> {
  await page.tracing.start({ categories: ["devtools.timeline", "v8"] });
  await page.goto(url, { waitUntil: "load", timeout: 20_000 }).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, TIME));
  // A page that leaves for another while it is measured is measured without its peer.
  await page.evaluate(PARSE).catch(() => {});
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString("utf8"));
  const times = tasksOf(SCRIPT, traceEvents);
  return { spotter: sum(times), longest: Math.max(0, ...times), readability: sum(tasksOf(PEER, traceEvents)) };
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function print(costs: readonly Cost[]): void {
  for (const [name, share] of [
    ["median", 0.5],
    ["95th percentile", 0.95],
  ] as const) {
    const [spotter, peer] = [
      at(
        costs.map((cost) => cost.spotter),
        share,
      ),
      at(
        costs.map((cost) => cost.readability),
        share,
      ),
    ];
    console.log(
      `${name.padEnd(18)} spotter ${spotter.toFixed(2)} ms, Readability ${peer.toFixed(2)} ms, ratio ${(spotter / peer).toFixed(3)}`,
    );
  }
  console.log(`longest task of the spotter ${Math.max(...costs.map(({ longest }) => longest)).toFixed(2)} ms`);
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  // Nothing but the page itself: what it would load from elsewhere is not there any more.
  page.on(
    "request",
    (request) => void (new URL(request.url()).hostname === HOST ? request.continue() : request.abort()),
  );
  await page.bringToFront();
  return page;
}

async function run(): Promise<void> {
  if (!existsSync(PAGES)) throw new Error("There are no pages to measure with (../shared/pages).");
  const files = readdirSync(PAGES)
    .filter((name) => name.endsWith(".html.gz"))
    .slice(0, MOST);
  const server = createServer((request, response) => {
    const file = (request.url ?? "").slice(1);
    response.writeHead(files.includes(file) ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(files.includes(file) ? gunzipSync(readFileSync(new URL(file, PAGES))) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const args = [...STAND_IN_CHROMIUM, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const executablePath = await ensureBrowser("chromium");
  const browser = await launch({ executablePath, headless: true, pipe: true, enableExtensions: true, args });
  try {
    await browser.installExtension(builtFolder("chromium"));
    // In front of it no page would be looked at.
    const welcome = await browser.waitForTarget((target) => target.url().endsWith("/welcome.html"));
    await (await welcome.asPage()).close();
    const page = await openPage(browser);
    const costs: Cost[] = [];
    for (const file of files) costs.push(await measure(page, `http://${HOST}:${port}/${file}`));
    print(costs);
  } finally {
    await browser.close();
    server.close();
  }
}

await run();
