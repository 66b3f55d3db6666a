import { describe, expect, it } from "vitest";
import { dayInWords, languageInWords } from "../../locales/day";
import { INTERFACE_LANGUAGES, loadLocale } from "../../locales/locale";
import { mediumName } from "../../locales/media";
import { sideOf } from "../../locales/names";
import { actorName, measureName, sourceChain } from "../../locales/source";

const en = await loadLocale("en", ["en-GB"]);
const locales = await Promise.all(INTERFACE_LANGUAGES.map((language) => loadLocale(language, [])));

describe("the reader's locale", () => {
  it("is the first language of the browser that there are words for", async () => {
    expect(await loadLocale("auto", ["it-IT", "de-AT", "en-US"])).toMatchObject({ language: "de", tag: "de-AT" });
    expect(await loadLocale("auto", ["it-IT", "ja"])).toMatchObject({ language: "en", tag: "en" });
    expect(await loadLocale("auto", [])).toMatchObject({ language: "en" });
  });

  it("is what the reader chose, with the region of the browser where it fits", async () => {
    expect(await loadLocale("de", ["en-US"])).toMatchObject({ language: "de", tag: "de" });
    expect(await loadLocale("en", ["de-DE", "en-AU"])).toMatchObject({ language: "en", tag: "en-AU" });
    expect(await loadLocale("auto", ["fr", "en-GB", "fr-CA"])).toMatchObject({ language: "fr", tag: "fr-CA" });
  });
});

describe("a source chain", () => {
  it("names the source in full and those who passed it on in short, nearest to the reader last", () => {
    expect(sourceChain({ source: "kr.nis", via: ["kr.lawmaker", "media:yonhap"] }, en)).toBe(
      "South Korea’s spy agency (NIS), via a South Korean lawmaker, via Yonhap",
    );
    expect(sourceChain({ source: "kr.nis", via: [] }, en, null, "short")).toBe("NIS");
  });

  it("calls the article's own voice by its outlet", () => {
    expect(actorName("publisher", en, "The Courier")).toEqual({ full: "The Courier itself", short: "The Courier" });
    expect(actorName("publisher", en).full).toBe("the article itself");
  });

  it("shows an id it does not know as it is, and is not fooled by names of objects' own", () => {
    expect(actorName("xx.unheard", en).full).toBe("xx.unheard");
    expect(actorName("constructor", en).full).toBe("constructor");
    expect(measureName("toString", en)).toBe("toString");
  });

  it("spells media as they spell themselves", async () => {
    expect(mediumName("media:bbc")).toBe("BBC");
    expect(mediumName("media:kyiv-independent")).toBe("Kyiv Independent");
    expect(mediumName("media:constructor")).toBe("Constructor");
  });
});

describe("an actor", () => {
  const letters = (name: string): string[] => name.toLowerCase().match(/[\p{L}’]+/gu) ?? [];
  const named = locales.flatMap(({ language, words }) =>
    Object.entries(words.names.actors).map(([id, name]) => [`${language} ${id}`, name] as const),
  );

  it.each(named)("%s has one name, of which the short form is a part", (_, { full, short }) => {
    expect(letters(full)).toEqual(expect.arrayContaining(letters(short)));
  });

  it.each(locales)("has in $language a name of its own", ({ words }) => {
    const names = Object.values(words.names.actors).map(({ short }) => short);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a side", () => {
  it.each([
    ["kr.nis", "kr"],
    ["uk.mod", "west"],
    ["western-officials", "west"],
    ["media:tass", "media"],
    ["publisher", "media"],
    ["un", "other"],
    ["soldiers", "other"],
  ])("of %s is %s", (actor, side) => expect(sideOf(actor)).toBe(side));
});

describe("a day", () => {
  it("keeps the precision of the text and the day as written, in whatever zone", () => {
    expect(dayInWords("2025-04-28", en)).toBe("28 Apr 2025");
    expect(dayInWords("2025-04", en)).toBe("Apr 2025");
    expect(dayInWords("2024", en)).toBe("2024");
    expect(dayInWords("2025-04-28T23:59:00-11:00", en)).toBe("28 Apr 2025");
  });

  it("has no word for the year behind it", async () => {
    expect(dayInWords("2025-04-28", await loadLocale("ru", []))).toBe("28 апр. 2025");
    expect(dayInWords("2025-04-28", await loadLocale("uk", []))).toBe("28 квіт. 2025");
  });

  it("that is none comes back as it is", () => {
    expect(dayInWords("yesterday", en)).toBe("yesterday");
    expect(dayInWords("2025-04-28-01", en)).toBe("28 Apr 2025");
  });

  it("stands beside a language's name, or its code where it has none", () => {
    expect(languageInWords("de", en)).toBe("German");
    expect(languageInWords("not a code!", en)).toBe("not a code!");
  });
});
