import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import project from "../../package.json";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["", "components", "core", "docs", "locales", "messages", "scripts", "store", "tests"];

/** Everything in the project that is written to be read by people, from its folder on. */
const guides = FOLDERS.flatMap((folder) => {
  const entries = readdirSync(join(PROJECT, folder), { recursive: folder !== "", encoding: "utf8" });
  return entries.filter((path) => path.endsWith(".md")).map((path) => join(folder, path));
});

describe.each(guides)("%s", (guide) => {
  const text = readFileSync(join(PROJECT, guide), "utf8");

  it("leads to nothing that is not there", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(PROJECT, dirname(guide), link)))).toEqual([]);
  });

  it("names no command that there is not", () => {
    const npm = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name = ""]) => name);
    const own = [...text.matchAll(/scripts\/run\.mjs ([a-z-]+)/g)].map(([, name]) => `scripts/${name}.ts`);
    expect(npm.filter((name) => !(name in project.scripts))).toEqual([]);
    expect(own.filter((script) => !existsSync(join(PROJECT, script)))).toEqual([]);
  });
});
