import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTests } from "../../scripts/test/run-tests";

let folder: string;
let config: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "run-tests-"));
  config = join(folder, "vitest.config.js");
  // The files lie outside the project: they must do without its packages.
  const settings = { root: folder, test: { globals: true, include: ["*.test.js"] } };
  writeFileSync(config, `export default ${JSON.stringify(settings)};`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe("counting tests", { timeout: 30_000 }, () => {
  it("counts what passed, what failed, and files that could not even be loaded", async () => {
    file("mixed.test.js", `it("a", () => {}); it("b", () => {}); it("c", () => { throw new Error("c fails"); });`);
    file("broken.test.js", `throw new Error("cannot be loaded");`);
    const { passed, failed, output } = await runTests(config);
    expect({ passed, failed }).toEqual({ passed: 2, failed: 2 });
    expect(output).toContain("c fails");
  });

  it("counts an error outside of every test as a failure", async () => {
    file(
      "loose.test.js",
      `it("a", () => { setTimeout(() => { throw new Error("loose"); }); });
      it("b", () => new Promise((resolve) => setTimeout(resolve, 100)));`,
    );
    expect(await runTests(config)).toMatchObject({ passed: 2, failed: 1 });
  });

  it("does not take no tests for a success", async () => {
    expect(await runTests(config)).toMatchObject({ passed: 0, failed: 1 });
  });
});
