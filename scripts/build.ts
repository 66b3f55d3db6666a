import { join } from "node:path";
import type { BrowserName } from "./browsers/places";
import { PROJECT, runTool, type ToolResult } from "./tool";

/** Where the built extension lies. */
export function builtFolder(browser: BrowserName): string {
  return join(PROJECT, ".output", browser === "firefox" ? "firefox-mv3" : "chrome-mv3");
}

/** Builds the extension for a browser. */
export function build(browser: BrowserName): Promise<ToolResult> {
  return runTool("wxt", ["build", "--mv3", "-b", browser === "firefox" ? "firefox" : "chrome"]);
}
