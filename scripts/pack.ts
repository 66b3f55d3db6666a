import type { BrowserName } from "./browsers/places";
import { builtFolder } from "./build";
import { secondsSince, withProgress } from "./progress";
import { runTool } from "./tool";

const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

/** Builds the extension for both browsers, as folders to load and as zip files to hand in, and says where they lie. */
for (const browser of BROWSERS) {
  const began = Date.now();
  const { status, output } = await withProgress(`Building for ${browser}`, () => {
    return runTool("wxt", ["zip", "--mv3", "-b", browser === "firefox" ? "firefox" : "chrome"]);
  });
  if (status !== 0) {
    console.error(output.trimEnd());
    process.exit(1);
  }
  const zips = output.match(/\.output\S+\.zip/g) ?? [];
  console.log(`${builtFolder(browser)} (${secondsSince(began)})`);
  for (const zip of zips) console.log(`  ${zip}`);
}
