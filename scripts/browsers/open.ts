import { build, builtFolder } from "../build";
import { withProgress } from "../progress";
import { openChromium } from "./chromium";
import { ensureBrowser } from "./ensure";
import { openFirefox } from "./firefox";
import type { BrowserName } from "./places";
import type { Session } from "./session";

export interface OpenOptions {
  readonly browser: BrowserName;
  /** Folder of the profile; made if it is not there. */
  readonly profile: string;
  readonly headless: boolean;
  /** See SessionOptions. */
  readonly panelLater?: boolean;
  /** See SessionOptions. */
  readonly proxy?: number;
  /** See SessionOptions. */
  readonly onError?: (error: string) => void;
}

/** Finds or installs the browser, builds the extension, and starts the one with the other. */
export async function openBrowser(options: OpenOptions): Promise<Session> {
  const executable = await ensureBrowser(options.browser);
  const { status, output } = await withProgress("Building the extension", () => build(options.browser));
  if (status !== 0) throw new Error(`${output}\nThe extension could not be built.`);
  return withProgress(`Starting ${options.browser}`, () => openBuilt({ ...options, executable }));
}

/** Starts a browser with the extension as it was last built. */
export function openBuilt({ browser, ...options }: OpenOptions & { readonly executable: string }): Promise<Session> {
  const open = browser === "firefox" ? openFirefox : openChromium;
  return open({ ...options, extension: builtFolder(browser) });
}
