import { describe, expect, it } from "vitest";
import { knowledge } from "../../core/knowledge";
import { media } from "../../core/people/media";
import { namesIn } from "../../core/people/named-actor";
import { currentId } from "../../core/people/renamed";
import { mediumName } from "../../locales/media";

const ids = media.map(({ id }) => id);

/** The id of the outlet that a language calls so. */
function idOf(code: string, name: string): string | undefined {
  const language = knowledge.languages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  return Object.entries(namesIn(language, media)).find(([, names]) => names.includes(name))?.[0];
}

describe("the table of media", () => {
  it("has one row and one id for an outlet, written as all ids are", () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^media:[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id) => currentId(id) !== id)).toEqual([]);
  });

  it("calls no two outlets of a language the same", () => {
    for (const language of knowledge.languages) {
      const names = Object.values(namesIn(language, media)).flat();
      expect([language.code, names.filter((name, i) => names.indexOf(name) !== i)]).toEqual([language.code, []]);
    }
  });

  it("knows an outlet by its id in every language", () => {
    const names: readonly (readonly [string, string])[] = [
      ...([
        ["de", "Spiegel"],
        ["ru", "Spiegel"],
        ["pl", "Der Spiegel"],
        ["zh", "明镜"],
      ] as const),
    ];
    expect(names.map(([code, name]) => idOf(code, name))).toEqual(names.map(() => "media:spiegel"));
    expect([idOf("en", "Radio Free Asia"), idOf("ru", "Радио Свободная Азия"), idOf("pl", "Radio Wolna Azja")]).toEqual(
      new Array(3).fill("media:radio-free-asia"),
    );
    expect([idOf("ru", "Радио Свобода"), idOf("fr", "Radio Free Europe")]).toEqual(
      new Array(2).fill("media:radio-liberty"),
    );
    expect(idOf("it", "Afp")).toBe("media:afp");
  });

  it("gives each a name to be shown, and one that it does not have the name of its id", () => {
    expect(media.filter(({ name }) => name.trim() === "").map(({ id }) => id)).toEqual([]);
    expect(["media:dong-a-ilbo", "media:el-pais", "media:harbour-post"].map(mediumName)).toEqual([
      "Dong-A Ilbo",
      "El País",
      "Harbour Post",
    ]);
  });

  it("covers the press of the world", () => expect(media.length).toBeGreaterThanOrEqual(250));
});
