import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtFolder } from "../../../scripts/build";
import { askedFor, reasonsFor, storeTexts } from "../../docs/store-texts";

it("the manifest as it was built asks for nothing that the stores are given no reason for", () => {
  const manifest = JSON.parse(readFileSync(join(builtFolder("chromium"), "manifest.json"), "utf8"));
  const asked = askedFor(manifest);
  expect(asked).toContain("storage");
  const reasons = reasonsFor(storeTexts("en"));
  expect(asked.filter((name) => !reasons.has(name))).toEqual([]);
});
