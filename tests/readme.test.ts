import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knowledge } from "../core/knowledge";
import config from "../wxt.config";

/** README.md, as far as it can be held against the rest of the project. */
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { scripts, dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

function permissions(): string[] {
  if (typeof config.manifest !== "function") throw new Error("the manifest depends on the browser");
  const env = { browser: "chrome", manifestVersion: 3, mode: "production", command: "build" } as const;
  const asked = config.manifest(env) as { permissions: string[]; optional_permissions: string[] };
  return [...asked.permissions, ...asked.optional_permissions];
}

describe("the README", () => {
  it("names every topic that is followed", () => {
    expect(knowledge.topics.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``))).toEqual([]);
  });

  it("says what each permission is for", () => {
    const rows = permissions().filter((permission) => !new RegExp(`^\\| \`${permission}\` +\\| \\S`, "m").test(readme));
    expect(rows).toEqual([]);
  });

  it("says of every dependency that ships why it is there, and of no other", () => {
    const rows = [...readme.matchAll(/^\| `([^`]+)` +\| (?:MIT|ISC|Apache-2\.0|BSD-3-Clause) +\| .{20,}\|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(dependencies).sort());
  });

  it("shows every command, and none that does not exist", () => {
    const shown = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z:-]+)(?= |$|`)/gm)].map(([, name]) => name);
    const commands = Object.keys(scripts).filter((name) => name !== "postinstall");
    expect([...new Set(shown)].filter((name) => name !== "install").sort()).toEqual(commands.sort());
  });

  it("shows six pictures, which all exist", () => {
    const pictures = [...readme.matchAll(/<img src="([^"]+)" alt="[^"]{20,}"/g)].map(([, picture]) => picture);
    expect(pictures).toHaveLength(6);
    for (const picture of pictures) {
      const bytes = readFileSync(new URL(`../${picture}`, import.meta.url));
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    }
  });
});
