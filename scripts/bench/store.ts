import { build } from "vite";
import { PROJECT } from "../tool";
import { type Bench, withBrowser } from "./browser";
import { type Row, row } from "./rows";
import type { Timing } from "./store/in-page";

const ROUNDS = 7;
/** Milliseconds between two looks how far the filling has come. */
const PAUSE = 500;

interface InPage {
  readonly bench: {
    timings(rounds: number): Promise<Timing[]>;
    fill(to: number): void;
    filled(): { readonly isDone: boolean; readonly filled: number; readonly failed: string | null };
  };
}

/**
 * What the screens ask of the store, at each of these sizes of an invented library (articles of five figures), beside plain
 * reading of the rows they show by Dexie, in turns in a page of the extension.
 */
export function storeQueries(sizes: readonly number[], tell: (what: string) => void): Promise<Row[]> {
  return withBrowser(async (bench) => {
    await bench.inside.evaluate(await inPageCode());
    const found: { readonly size: number; readonly timings: readonly Timing[] }[] = [];
    const rows: Row[] = [];
    for (const size of sizes.toSorted((one, other) => one - other)) {
      await fillTo(bench, size, tell);
      tell(`asking a library of ${size.toLocaleString("en")} articles`);
      const timings = await bench.inside.evaluate(
        (rounds) => (globalThis as unknown as InPage).bench.timings(rounds),
        ROUNDS,
      );
      found.push({ size, timings });
      rows.push(...timings.map((timing) => timingRow(size, timing)));
    }
    return [...rows, ...growthRows(found), ...(await heapRows(bench, sizes))];
  });
}

/** The store and the queries of the screens as one script. */
async function inPageCode(): Promise<string> {
  const entry = `${PROJECT}scripts/bench/store/in-page.ts`;
  const lib = { entry, formats: ["iife" as const], name: "inPage" };
  const built = await build({ configFile: false, logLevel: "error", build: { write: false, lib } });
  const [output] = [built].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("The bench's part for the page could not be built.");
  return chunk.code;
}

async function fillTo(bench: Bench, size: number, tell: (what: string) => void): Promise<void> {
  await bench.inside.evaluate((to) => (globalThis as unknown as InPage).bench.fill(to), size);
  for (;;) {
    const { isDone, filled, failed } = await bench.inside.evaluate(() =>
      (globalThis as unknown as InPage).bench.filled(),
    );
    if (failed !== null) throw new Error(failed);
    if (isDone) return;
    tell(`filling the library: ${filled.toLocaleString("en")} of ${size.toLocaleString("en")} articles`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function timingRow(size: number, { name, ours, plain, rows }: Timing): Row {
  const peer = { name: `Dexie, ${rows} rows`, value: plain };
  return row(`store, ${size.toLocaleString("en")} articles: ${name}`, "ms", ours, peer, { ratioAtMost: 3 });
}

/** How much longer it takes with ten times the articles, where there are two such sizes. */
function growthRows(found: readonly { readonly size: number; readonly timings: readonly Timing[] }[]): Row[] {
  return found.flatMap(({ size, timings }) => {
    const smaller = found.find((one) => one.size * 10 === size);
    return timings.flatMap((timing) => {
      const before = smaller?.timings.find(({ name }) => name === timing.name);
      if (!smaller || !before) return [];
      const peer = { name: `${smaller.size.toLocaleString("en")} articles`, value: before.ours };
      return row(`store, ten times the articles: ${timing.name}`, "ms", timing.ours, peer, { ratioAtMost: 1.3 });
    });
  });
}

/** With the largest library: the panel beside a page that gives nothing, the library's list, and the background. */
async function heapRows({ browser, origin, heapOf }: Bench, sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of [
    ["panel", "sidepanel.html"],
    ["library", "library.html"],
  ] as const) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    rows.push(row(`heap, ${name}, ${Math.max(...sizes).toLocaleString("en")} articles`, "MB", await heapOf(page)));
    if (name === "panel") rows.push(row("heap, background", "MB", await heapOf("background")));
    await page.close();
  }
  return rows;
}
