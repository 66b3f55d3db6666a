import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from "@puppeteer/browsers";
import { withProgress } from "../progress";
import { type BrowserName, firstOf, usualPlaces, VARIABLES } from "./places";

const run = promisify(execFile);

/** Browsers that were fetched for the project alone. */
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/browsers", import.meta.url));
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: "chromium", firefox: "firefox-esr" };
const KINDS = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;
/** Milliseconds. A machine without internet must hear so soon. */
const LIMITS = { packages: 300_000, download: 60_000 };

/** The path of a browser's program; installs one where there is none. Throws with all that was tried. */
export async function ensureBrowser(browser: BrowserName): Promise<string> {
  const named = process.env[VARIABLES[browser]];
  if (named) return checked(browser, named);
  const found = firstOf(usualPlaces(browser)) ?? (await fetched(browser));
  if (found) return found;
  const tried = [`${VARIABLES[browser]} is not set`, "none of the usual places has one"];
  for (const way of [fromPackages, fromDownload]) {
    try {
      return await way(browser);
    } catch (error) {
      tried.push((error as Error).message.trim());
    }
  }
  throw new Error(`There is no ${browser} on this machine and none could be installed:\n- ${tried.join("\n- ")}`);
}

function checked(browser: BrowserName, path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`${VARIABLES[browser]} is set to ${path}, but there is no such file.`);
}

async function fetched(browser: BrowserName): Promise<string | null> {
  const all = await getInstalledBrowsers({ cacheDir: CACHE }).catch(() => []);
  return firstOf(all.filter((one) => one.browser === KINDS[browser]).map((one) => one.executablePath));
}

async function fromPackages(browser: BrowserName): Promise<string> {
  if (!firstOf(["/usr/bin/apt-get"])) throw new Error("apt-get: not a system that has it");
  if (process.getuid?.() !== 0) throw new Error(`apt-get: only root may (sudo apt-get install ${PACKAGES[browser]})`);
  await withProgress(`Installing ${PACKAGES[browser]} with apt-get`, async () => {
    await apt("update");
    await apt("install", "-y", "--no-install-recommends", PACKAGES[browser]);
  });
  const found = firstOf(usualPlaces(browser));
  if (!found) throw new Error("apt-get: installed it, but it is in none of the usual places");
  return found;
}

async function apt(...args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", args, { env, timeout: LIMITS.packages, maxBuffer: 2 ** 26 });
}

async function fromDownload(browser: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error("download: there are no browsers for this kind of machine");
  const download = async (): Promise<string> => {
    const buildId = await resolveBuildId(KINDS[browser], platform, "stable");
    return (await install({ browser: KINDS[browser], buildId, cacheDir: CACHE })).executablePath;
  };
  return withProgress(`Downloading ${KINDS[browser]}`, () => inTime(download(), LIMITS.download));
}

function inTime<T>(work: Promise<T>, limit: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`download: not done after ${limit / 1_000} s`)), limit);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
