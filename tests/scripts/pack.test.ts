import { execFileSync } from "node:child_process";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isClone, sourcesArchive } from "../../scripts/pack/sources";
import { type PackedFile, unzipped, zipOf } from "../../scripts/pack/zip";
import { PROJECT } from "../../scripts/tool";

const FILES: readonly PackedFile[] = [
  { path: "run", bytes: Buffer.from("#!/bin/sh\n"), isProgram: true },
  { path: "words/ünïcode.txt", bytes: Buffer.from("Größe".repeat(100)) },
  { path: "empty", bytes: Buffer.alloc(0) },
];

afterEach(() => vi.unstubAllEnvs());

/** What the archive's own list of its files says of each: its path, and its mode as in "100755". */
function modesIn(archive: Uint8Array): [string, string][] {
  const bytes = Buffer.from(archive);
  const modes: [string, string][] = [];
  for (let at = bytes.indexOf("PK\x01\x02"); at !== -1; at = bytes.indexOf("PK\x01\x02", at + 1)) {
    const path = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString();
    modes.push([path, bytes.readUInt16LE(at + 40).toString(8)]);
  }
  return modes;
}

describe("an archive", () => {
  it("gives back what was put in", () => {
    const back = unzipped(zipOf(FILES));
    expect([...back.keys()].sort()).toEqual(["empty", "run", "words/ünïcode.txt"]);
    expect(Buffer.from(back.get("words/ünïcode.txt") ?? []).toString()).toBe("Größe".repeat(100));
  });

  it("is the same bytes whatever the order of its files, and wherever the clock stands", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    const tokyo = zipOf(FILES);
    vi.stubEnv("TZ", "America/Los_Angeles");
    expect(Buffer.from(zipOf([...FILES].reverse()))).toEqual(Buffer.from(tokyo));
  });

  it("says of each file whether it can be run", () => {
    expect(modesIn(zipOf(FILES))).toEqual([
      ["empty", "100644"],
      ["run", "100755"],
      ["words/ünïcode.txt", "100644"],
    ]);
  });
});

describe.skipIf(!isClone)("the archive of the sources", () => {
  it("has everything that git has, and nothing else", { timeout: 60_000 }, () => {
    const listed = execFileSync("git", ["ls-files", "-z"], { cwd: PROJECT, encoding: "utf8" });
    const paths = [...unzipped(sourcesArchive()).keys()];
    expect(paths.sort()).toEqual(listed.split("\0").filter(Boolean).sort());
    expect(paths).toEqual(expect.arrayContaining(["package-lock.json", "wxt.config.ts", ".npmrc", "README.md"]));
  });
});
