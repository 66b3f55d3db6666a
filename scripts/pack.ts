import { writeFileSync } from "node:fs";
import { join } from "node:path";
import project from "../package.json" with { type: "json" };
import type { BrowserName } from "./browsers/places";
import { build, builtFolder } from "./build";
import { packageOf } from "./pack/packages";
import { isClone, sourcesArchive } from "./pack/sources";
import { secondsSince, withProgress } from "./progress";
import { PROJECT } from "./tool";

const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

/**
 * `npm run pack`: builds the extension for both browsers, as folders to load and as packages that the stores take, and
 * packs the sources that Mozilla's reviewers build it from. Says where they lie.
 */
for (const browser of BROWSERS) {
  const began = Date.now();
  const { status, output } = await withProgress(`Building for ${browser}`, () => build(browser));
  if (status !== 0) {
    console.error(output.trimEnd());
    process.exit(1);
  }
  console.log(`${builtFolder(browser)} (${secondsSince(began)})`);
  keep(browser === "firefox" ? "firefox" : "chrome", packageOf(browser));
}
if (isClone) keep("sources", sourcesArchive());
else console.log("No archive of the sources: this is no clone, and only git knows what belongs to it.");

function keep(name: string, archive: Uint8Array): void {
  const file = join(PROJECT, ".output", `says-who-${project.version}-${name}.zip`);
  writeFileSync(file, archive);
  console.log(`  ${file} (${(archive.length / 1_000_000).toFixed(1)} MB)`);
}
