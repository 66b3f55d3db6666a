import { ensureBrowser } from "../browsers/ensure";
import type { BrowserName } from "../browsers/places";
import { build } from "../build";
import { runTool } from "../tool";
import { auditDependencies } from "./audit";
import { overBudget } from "./budgets";
import { lintExtension } from "./lint-extension";
import { runTests } from "./run-tests";
import { buildTwice } from "./same-build";

/** What came of a step. A step that is no suite of tests counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown if something failed. */
  readonly output: string;
}

export interface Step {
  /** To choose it by: `npm test -- types unit`. */
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Outcome>;
  /** Takes minutes: runs with `npm run test:long`, not with `npm test`. */
  readonly isLong?: true;
}

const LONG = "tests/long/vitest.config.ts";

/** In the order in which they run: what fails quickly comes first. */
export const STEPS: readonly Step[] = [
  { name: "format", title: "Format", run: () => one("biome", "format") },
  { name: "lint", title: "Lint", run: () => one("biome", "lint", "--error-on-warnings") },
  { name: "types", title: "Types", run: () => one("tsc", "--noEmit", "-p", ".") },
  { name: "unit", title: "Unit tests", run: () => runTests("vitest.config.ts") },
  { name: "build", title: "Build for Chromium", run: () => built("chromium") },
  { name: "build-firefox", title: "Build for Firefox", run: () => built("firefox") },
  { name: "web-ext", title: "web-ext lint", run: lintExtension },
  { name: "chromium", title: "Tests in Chromium", run: () => inBrowser("chromium") },
  { name: "firefox", title: "Tests in Firefox", run: () => inBrowser("firefox") },
  { name: "audit", title: "Known weaknesses of what ships", run: auditDependencies, isLong: true },
  { name: "same-build", title: "Packages and sources archive, byte for byte", run: buildTwice, isLong: true },
  { name: "long-pages", title: "Hostile pages", run: () => runTests(LONG, "long/pages"), isLong: true },
  { name: "long-store", title: "Faults and large stores", run: () => runTests(LONG, "long/store"), isLong: true },
  { name: "long-archive", title: "An archive", run: () => runTests(LONG, "long/archive"), isLong: true },
  { name: "long-chromium", title: "Long tests in Chromium", run: () => longInBrowser("chromium"), isLong: true },
  { name: "long-firefox", title: "Long tests in Firefox", run: () => longInBrowser("firefox"), isLong: true },
];

async function one(tool: string, ...args: string[]): Promise<Outcome> {
  return outcome(await runTool(tool, args));
}

/** Built, and no heavier than it may be. */
async function built(browser: BrowserName): Promise<Outcome> {
  const { status, output } = await build(browser);
  const heavy = status === 0 ? overBudget(browser) : [];
  return outcome({ status: heavy.length > 0 ? 1 : status, output: [output, ...heavy].join("\n") });
}

function outcome({ status, output }: { status: number; output: string }): Outcome {
  return status === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

async function inBrowser(browser: BrowserName): Promise<Outcome> {
  // Here already, because a test has no time for an installation.
  await ensureBrowser(browser);
  return runTests("tests/browser/vitest.config.ts", browser);
}

/** With the extension built anew: these tests may run without the others before them. */
async function longInBrowser(browser: BrowserName): Promise<Outcome> {
  await ensureBrowser(browser);
  const { failed, output } = await built(browser);
  return failed > 0 ? { passed: 0, failed, output } : runTests(LONG, `long/${browser}`);
}
