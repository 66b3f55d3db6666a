import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "../tool";
import { unzipped, zipOf } from "./zip";

/** Is this a clone? Where the archive was unpacked there is no git to say what belongs to it. */
export const isClone = existsSync(join(PROJECT, ".git"));

/** The archive that reviewers build from: every file that git knows of, as it lies here. */
export function sourcesArchive(): Uint8Array {
  const listed = execFileSync("git", ["ls-files", "--stage", "-z"], { cwd: PROJECT, encoding: "utf8" });
  // "100644 digest 0<tab>path", and a NUL.
  const files = [...listed.matchAll(/(\d+) \S+ \d\t([^\0]+)\0/g)].map(([, mode, path = ""]) => {
    return { path, bytes: readFileSync(join(PROJECT, path)), isProgram: mode === "100755" };
  });
  return zipOf(files);
}

/** Lays an archive's files into a folder, with the packages of this one: they need not be installed again. */
export function unpackSources(archive: Uint8Array, folder: string): void {
  for (const [path, bytes] of unzipped(archive)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
}
