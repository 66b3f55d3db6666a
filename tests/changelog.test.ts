import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import project from "../package.json";

const changelog = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8");
const headings = (level: string): string[] =>
  [...changelog.matchAll(new RegExp(`^${level} (.*)$`, "gm"))].map(([, words = ""]) => words);

describe("the changelog", () => {
  const [unreleased, ...released] = headings("##");

  it("begins with what is not released yet", () => {
    expect(unreleased).toBe("[Unreleased]");
  });

  it("has a dated chapter for every version, the newest first, which is the one that package.json names", () => {
    const versions = released.map((heading) => heading.match(/^\[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/)?.[1]);
    expect(versions[0]).toBe(project.version);
    const inOrder = [...versions].sort((one = "", other = "") => other.localeCompare(one, "en", { numeric: true }));
    expect(versions).toEqual(inOrder);
  });

  it("tells what changed by kind", () => {
    const kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
    expect(headings("###").filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});
