import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CHANGES } from "../../wxt.config";

const CONTEXT = fileURLToPath(import.meta.resolve("wxt/utils/content-script-context"));

describe("what a page could see or set off", () => {
  it("is built out of the framework's start of a content script", () => {
    const code = readFileSync(CONTEXT, "utf8");
    const change = CHANGES.find((one) => one.file.test(CONTEXT));
    expect(code.match(change?.places ?? /^$/)).toHaveLength(change?.count ?? 0);
    const built = code.replace(change?.places ?? /^$/, change?.instead ?? "");
    // Left are only the methods themselves, which nothing calls.
    const calls = /\.(?:stopOldScripts|listenForNewerScripts)\(/;
    expect(code).toMatch(calls);
    expect(built).not.toMatch(calls);
  });
});
