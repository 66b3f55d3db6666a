import { join } from "node:path";
import type { BrowserName } from "./browsers/places";
import { PROJECT, runTool, type ToolResult } from "./tool";

/** Where the extension lies that was built in the project's folder, or in a copy of it. */
export function builtFolder(browser: BrowserName, project = PROJECT): string {
  return join(project, ".output", browser === "firefox" ? "firefox-mv3" : "chrome-mv3");
}

/** Builds the extension for a browser. */
export function build(browser: BrowserName, project = PROJECT): Promise<ToolResult> {
  return runTool("wxt", ["build", "--mv3", "-b", browser === "firefox" ? "firefox" : "chrome"], project);
}
