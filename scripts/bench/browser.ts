import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page, type Target } from "puppeteer-core";
import { ensureBrowser } from "../browsers/ensure";
import { STAND_IN_CHROMIUM } from "../browsers/stand-hosts";
import { builtFolder } from "../build";

/** Chromium with the extension, on a profile of its own. */
export interface Bench {
  readonly browser: Browser;
  /** Of the extension's pages: "chrome-extension://…". */
  readonly origin: string;
  /** A page of the extension that nobody sees. */
  readonly inside: Page;
  /** Heap in MB behind a collection of what is not needed any more: of a page, or of the extension's background. */
  heapOf(where: Page | "background"): Promise<number>;
}

/** Opens a browser for `work` and closes it again. */
export async function withBrowser<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "says-who-bench-"));
  const args = ["--no-first-run", ...STAND_IN_CHROMIUM, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await launch({
    ...{ executablePath: await ensureBrowser("chromium"), headless: true, pipe: true, enableExtensions: true, args },
    ...{ userDataDir: join(folder, "chromium"), protocolTimeout: 600_000 },
  });
  try {
    const id = await browser.installExtension(builtFolder("chromium"));
    const origin = `chrome-extension://${id}`;
    // In front of the welcome page no other would be looked at.
    const welcome = await browser.waitForTarget((target) => target.url().endsWith("/welcome.html"));
    const inside = await welcome.asPage();
    return await work({ browser, origin, inside, heapOf: (where) => heapOf(browser, where) });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function heapOf(browser: Browser, where: Page | "background"): Promise<number> {
  const isBackground = (target: Target): boolean => target.type() === "service_worker";
  const session =
    where === "background"
      ? await (await browser.waitForTarget(isBackground)).createCDPSession()
      : await where.createCDPSession();
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}
