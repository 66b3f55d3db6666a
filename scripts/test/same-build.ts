import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserName } from "../browsers/places";
import { build } from "../build";
import { packageOf } from "../pack/packages";
import { sourcesArchive, unpackSources } from "../pack/sources";
import { unzipped } from "../pack/zip";
import type { Outcome } from "./steps";

/** Does what is built of the archive of the sources, in another folder, make the same packages to the last byte? */
export async function buildTwice(): Promise<Outcome> {
  const copy = mkdtempSync(join(tmpdir(), "says-who-build-"));
  try {
    unpackSources(sourcesArchive(), copy);
    const differing = [await differences("chromium", copy), await differences("firefox", copy)];
    const passed = differing.filter((files) => files.length === 0).length;
    return { passed, failed: 2 - passed, output: `Built otherwise of the archive:\n${differing.flat().join("\n")}` };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The files of the package that differ, or what kept it from being built. */
async function differences(browser: BrowserName, copy: string): Promise<string[]> {
  for (const { status, output } of [await build(browser), await build(browser, copy)])
    if (status !== 0) return [output];
  const [here, there] = [packageOf(browser), packageOf(browser, copy)];
  return isSame(here, there) ? [] : [`the package for ${browser}`, ...differingFiles(unzipped(here), unzipped(there))];
}

function differingFiles(here: Map<string, Uint8Array>, there: Map<string, Uint8Array>): string[] {
  const paths = [...new Set([...here.keys(), ...there.keys()])];
  return paths.filter((path) => !isSame(here.get(path), there.get(path)));
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
