import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knowledge } from "../../core/knowledge";
import config from "../../wxt.config";
import { type Asking, askedFor, reasonsFor, STORE_LANGUAGES, storeTexts } from "./store-texts";

/** Characters that the fields of both stores take: the narrower of the two. */
const MOST: readonly (readonly [field: string, most: number])[] = [
  ["Name", 50],
  ["Summary", 132],
  ["Description", 15_000],
  ["Single purpose", 1_000],
];
const MOST_FOR_A_REASON = 1_000;
const FIELDS = ["Name", "Summary", "Category", "Description", "Single purpose", "Permissions"];
const ANSWERS = ["Privacy: Chrome Web Store", "Privacy: Firefox Add-ons"];

function asked(browser: "chrome" | "firefox"): string[] {
  if (typeof config.manifest !== "function") throw new Error("the manifest depends on the browser");
  const env = { browser, manifestVersion: 3, mode: "production", command: "build" } as const;
  return askedFor(config.manifest(env) as Asking);
}

describe.each(STORE_LANGUAGES)("the stores' texts in %s", (language) => {
  const texts = storeTexts(language);

  it("fill every field", () => {
    const missing = [...FIELDS, ...ANSWERS].filter((field) => (texts.get(field) ?? "").length < 3);
    expect(missing).toEqual([]);
  });

  it.each(MOST)("have a %s of at most %i characters", (field, most) => {
    expect(texts.get(field)?.length).toBeLessThanOrEqual(most);
  });

  it("give a reason for every permission, and for nothing that is not asked for", () => {
    const reasons = reasonsFor(texts);
    expect([...reasons.keys()].sort()).toEqual([...new Set([...asked("chrome"), ...asked("firefox")])].sort());
    const lengths = [...reasons.values()].map((reason) => reason.length);
    expect(Math.min(...lengths)).toBeGreaterThan(40);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST_FOR_A_REASON);
  });

  it("have the package's own summary, which one store shows in its place", () => {
    const shown = readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), "utf8");
    expect(texts.get("Summary")).toBe(JSON.parse(shown).description.message);
  });

  it("name every language that is read", () => {
    const named = new Intl.DisplayNames(language, { type: "language" });
    const names = knowledge.languages.map(({ code }) => named.of(code) ?? code);
    expect(names.filter((name) => !texts.get("Description")?.includes(name))).toEqual([]);
  });
});

describe("the stores' pictures", () => {
  const folder = new URL("../../docs/store/", import.meta.url);
  const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));

  it("are five, in their order, and a tile", () => {
    expect(pictures.map((name) => name.slice(0, 1)).sort()).toEqual(["1", "2", "3", "4", "5", "t"]);
  });

  it.each(pictures)("%s has the size and the kind that they take", (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const [width, height] = name === "tile.png" ? [440, 280] : [1280, 800];
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    // Eight bits a colour, three colours, nothing to see through.
    expect([bytes[24], bytes[25]]).toEqual([8, 2]);
  });
});
