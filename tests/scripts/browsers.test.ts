import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ensureBrowser } from "../../scripts/browsers/ensure";
import { firstOf, usualPlaces } from "../../scripts/browsers/places";

let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "browsers-"));
  program = join(folder, "firefox-esr");
  writeFileSync(program, "");
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

describe("finding a browser", () => {
  it("takes the one that the environment names", async () => {
    vi.stubEnv("CHROME_PATH", program);
    expect(await ensureBrowser("chromium")).toBe(program);
  });

  it("does not look any further when that one is missing", async () => {
    vi.stubEnv("FIREFOX_PATH", join(folder, "missing"));
    await expect(ensureBrowser("firefox")).rejects.toThrow("FIREFOX_PATH is set to");
  });

  it.runIf(process.platform === "linux")("looks along the search path, but not in the project's own tools", () => {
    vi.stubEnv("PATH", [join(folder, "node_modules", ".bin"), folder].join(delimiter));
    const places = usualPlaces("firefox");
    expect(places).toContain(program);
    expect(places.filter((place) => place.includes("node_modules"))).toEqual([]);
  });

  it("takes the first that is there", () => {
    expect(firstOf([join(folder, "missing"), program])).toBe(program);
    expect(firstOf([join(folder, "missing")])).toBeNull();
  });
});
