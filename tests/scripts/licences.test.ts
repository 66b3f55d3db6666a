import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LICENCES_FILE, licencesText, shippedPackages } from "../../scripts/licences/text";
import { PROJECT } from "../../scripts/tool";

/** All of them let a program under MIT be given away with the package in it, if the licence comes along. */
const ALLOWED = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0", "0BSD"];

describe("the licences of what ships", () => {
  it("are such that it may ship", () => {
    const others = shippedPackages().filter(({ licence }) => !ALLOWED.includes(licence));
    expect(others).toEqual([]);
    expect(shippedPackages().map(({ name }) => name)).toEqual(expect.arrayContaining(["dexie", "d3-color", "preact"]));
  });

  it("ship with it, word by word (node scripts/run.mjs licences writes them)", () => {
    expect(readFileSync(join(PROJECT, LICENCES_FILE), "utf8")).toBe(licencesText());
  });
});
