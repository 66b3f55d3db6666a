import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { BrowserName } from "../browsers/places";
import { builtFolder } from "../build";
import { PROJECT } from "../tool";
import { zipOf } from "./zip";

/** The package that a store takes: the extension as it was last built in the project's folder, or in a copy of it. */
export function packageOf(browser: BrowserName, project = PROJECT): Uint8Array {
  const folder = builtFolder(browser, project);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return zipOf(files.map((file) => ({ path: relative(folder, file).split(sep).join("/"), bytes: readFileSync(file) })));
}
