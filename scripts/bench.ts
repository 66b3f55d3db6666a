import { parseArgs } from "node:util";
import { pages } from "./bench/pages";
import { reading } from "./bench/reading";
import { printRows, type Row, writeRows } from "./bench/rows";
import { sizes } from "./bench/sizes";
import { soak } from "./bench/soak";
import { storeQueries } from "./bench/store";
import { verdicts } from "./bench/verdicts";
import { build } from "./build";
import { secondsSince } from "./progress";
import { PROJECT } from "./tool";

const FILE = `${PROJECT}out/bench.json`;
const USUAL_SIZES = "2000,10000,20000";
const USUAL_VISITS = "500";
const USUAL_PAGES = "45";

interface Part {
  readonly name: string;
  readonly title: string;
  readonly run: (tell: (what: string) => void) => Promise<Row[]>;
}

function partsFor(librarySizes: readonly number[], visits: number, most: number): Part[] {
  return [
    { name: "sizes", title: "What is brought to a page", run: sizes },
    { name: "verdicts", title: "Verdicts", run: verdicts },
    { name: "reading", title: "Reading, by language", run: reading },
    { name: "pages", title: "What pages pay", run: (tell) => pages(most, tell) },
    { name: "store", title: "What screens ask of the store", run: (tell) => storeQueries(librarySizes, tell) },
    { name: "soak", title: "Hundreds of visits", run: (tell) => soak(visits, tell) },
  ];
}

/** Measures all parts or those named, and writes what came of it into out/bench.json. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: "string", default: USUAL_SIZES },
      pages: { type: "string", default: USUAL_PAGES },
      visits: { type: "string", default: USUAL_VISITS },
    },
  });
  const librarySizes = values.sizes.split(",").map(Number);
  const [visits, most] = [Number(values.visits), Number(values.pages)];
  const parts = partsFor(librarySizes, visits, most);
  const unknown = positionals.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined || [...librarySizes, visits, most].some((size) => !Number.isInteger(size) || size < 1)) {
    console.error(
      `npm run bench -- [${parts.map(({ name }) => name).join(" ")}] [--sizes ${USUAL_SIZES}] [--pages ${USUAL_PAGES}] [--visits ${USUAL_VISITS}]`,
    );
    return 2;
  }
  const { status, output } = await build("chromium");
  if (status !== 0) throw new Error(`${output}\nThe extension could not be built.`);
  const began = Date.now();
  const rows: Row[] = [];
  for (const part of parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name)))
    rows.push(...(await runPart(part)));
  writeRows(FILE, rows);
  console.log(
    `${rows.filter(({ met }) => met === false).length} goals of ${rows.length} rows not met, ${secondsSince(began)}`,
  );
  return 0;
}

async function runPart({ title, run }: Part): Promise<Row[]> {
  const began = Date.now();
  const rows = await run(progressOf(title));
  console.log(`${title}: ${secondsSince(began)}`);
  printRows(rows);
  return rows;
}

/** Milliseconds between two lines where nobody sees the line change. */
const SELDOM = 10_000;

/** Says on standard error how far a part has come. */
function progressOf(title: string): (what: string) => void {
  const isLive = process.stderr.isTTY;
  let last = 0;
  return (what) => {
    if (!isLive && Date.now() - last < SELDOM) return;
    last = Date.now();
    process.stderr.write(isLive ? `\r\u001b[K${title}: ${what}` : `${title}: ${what} …\n`);
  };
}

process.exit(await main(process.argv.slice(2)));
