import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { foldersIn } from "../sources";

/** More the stores and Chromium do not take. */
const LONGEST_DESCRIPTION = 132;

const wordsOf = (code: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${code}/messages.json`, import.meta.url), "utf8"));

it.each(foldersIn("public/_locales"))("what the browser shows is whole in %s", (code) => {
  const words = wordsOf(code);
  expect(Object.keys(words)).toEqual(Object.keys(wordsOf("en")));
  for (const { message } of Object.values(words)) expect(message.trim()).not.toBe("");
  expect(words.description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
});
