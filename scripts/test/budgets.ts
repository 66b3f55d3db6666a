import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserName } from "../browsers/places";
import { builtFolder } from "../build";

/** What a file of the extension may weigh, in bytes as a gzip of the best level has it. */
const BUDGETS: Readonly<Record<string, number>> = {
  // Compiled on every page that anybody opens.
  "content-scripts/spotter.js": 6_000,
};

/** A sentence for each built file that is heavier than it may be. */
export function overBudget(browser: BrowserName): string[] {
  return Object.entries(BUDGETS).flatMap(([file, most]) => {
    const size = gzipSync(readFileSync(join(builtFolder(browser), file)), { level: 9 }).length;
    return size > most ? [`${file} is ${size} bytes (gzip); it may be ${most}.`] : [];
  });
}
