import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { BrowserName } from "../browsers/places";
import { build, builtFolder } from "../build";
import { PROJECT } from "../tool";
import type { Outcome } from "./steps";

/** Are two builds of the same sources, one of them in another folder, the same to the last byte? For both browsers. */
export async function buildTwice(): Promise<Outcome> {
  const copy = mkdtempSync(join(tmpdir(), "says-who-build-"));
  try {
    copySources(copy);
    const [chromium, firefox] = [await differences("chromium", copy), await differences("firefox", copy)];
    const differing = [...chromium, ...firefox];
    const passed = [chromium, firefox].filter((files) => files.length === 0).length;
    return { passed, failed: 2 - passed, output: `Built otherwise in another folder:\n${differing.join("\n")}` };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What git knows of, and what it would take up; with the packages of this folder. */
function copySources(folder: string): void {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: PROJECT,
  });
  const paths = listed
    .toString()
    .split("\0")
    .filter((path) => path !== "" && !path.startsWith("tests/"));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(PROJECT, path), join(folder, path));
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
}

/** The files that differ. */
async function differences(browser: BrowserName, copy: string): Promise<string[]> {
  for (const { status, output } of [await build(browser), await build(browser, copy)])
    if (status !== 0) return [output];
  const here = digestsIn(builtFolder(browser));
  const there = digestsIn(builtFolder(browser, copy));
  const names = [...new Set([...here.keys(), ...there.keys()])];
  return names.filter((name) => here.get(name) !== there.get(name));
}

function digestsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")];
    }),
  );
}
