import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { aboutTopics } from "../../core/topics/every-about";
import { INTERFACE_LANGUAGES, loadLocale, loadMessages } from "../../locales/locale";
import { ACTORS, MEASURES, PROPOSITIONS, SIDES } from "../../locales/names";
import { sourcesIn } from "../sources";

/** Every message with the keys that lead to it: "library.figures". */
function leavesOf(node: unknown, path: readonly string[] = []): (readonly [path: string, message: string])[] {
  if (typeof node === "string") return [[path.join("."), node]];
  return Object.entries(node as object).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

type Parsed = ReturnType<IntlMessageFormat["getAst"]>;
type Part = Parsed[number];
interface Plural {
  readonly value: string;
  readonly options: Readonly<Record<string, { readonly value: Parsed }>>;
}

const isPlural = (part: Part): part is Part & Plural => "options" in part;
const within = (parts: Parsed): Part[] =>
  parts.flatMap((part) => [
    part,
    ...(isPlural(part) ? Object.values(part.options).flatMap(({ value }) => within(value)) : []),
  ]);
const parsed = (message: string, language: string): Part[] =>
  within(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());

/** What a message is given: what has a name and is no text of its own. `details` is what is said and its day. */
const givenTo = (message: string): string[] => [
  ...new Set(
    parsed(message, "en")
      .flatMap((part) => ("value" in part && part.type !== 0 ? [String(part.value)] : []))
      .flatMap((name) => (name === "details" ? ["said", "when"] : [name])),
  ),
];

const languages = await Promise.all(
  INTERFACE_LANGUAGES.map(async (language) => ({
    language,
    messages: new Map(leavesOf(await loadMessages(language))),
  })),
);
const english = languages[0]?.messages ?? new Map<string, string>();

describe.each(languages)("the messages in $language", ({ language, messages }) => {
  it("are those of English, in its order", () => expect([...messages.keys()]).toEqual([...english.keys()]));

  it("say something", () => expect([...messages].filter(([, message]) => message.trim() === "")).toEqual([]));

  it("are given what the English ones are given", () => {
    const given = (all: ReadonlyMap<string, string>) =>
      [...all].map(([path, message]) => `${path}: ${givenTo(message).toSorted().join(", ")}`);
    expect(given(messages)).toEqual(given(english));
  });

  it("have every form that the language's plurals have, and no other", () => {
    const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wrong = [...messages].filter(([, message]) =>
      parsed(message, language)
        .filter(isPlural)
        .map(({ options }) => Object.keys(options).filter((form) => !form.startsWith("=")))
        .some((forms) => forms.toSorted().join() !== asked.join()),
    );
    expect(wrong).toEqual([]);
  });

  it("break no word of ICU by a straight quotation mark", () => {
    expect([...messages].filter(([, message]) => /['"]/.test(message))).toEqual([]);
  });
});

describe("a count", () => {
  // What a speaker says of 0, 1, 2, 5, 11, 21, 22 and 1.5 of them.
  it.each([
    ["en", "0 figures, 1 figure, 2 figures, 5 figures, 11 figures, 21 figures, 22 figures, 1.5 figures"],
    ["de", "0 Zahlen, 1 Zahl, 2 Zahlen, 5 Zahlen, 11 Zahlen, 21 Zahlen, 22 Zahlen, 1,5 Zahlen"],
    ["fr", "0 chiffre, 1 chiffre, 2 chiffres, 5 chiffres, 11 chiffres, 21 chiffres, 22 chiffres, 1,5 chiffre"],
    ["es", "0 cifras, 1 cifra, 2 cifras, 5 cifras, 11 cifras, 21 cifras, 22 cifras, 1,5 cifras"],
    ["ru", "0 цифр, 1 цифра, 2 цифры, 5 цифр, 11 цифр, 21 цифра, 22 цифры, 1,5 цифры"],
    ["uk", "0 цифр, 1 цифра, 2 цифри, 5 цифр, 11 цифр, 21 цифра, 22 цифри, 1,5 цифри"],
    ["ko", "수치 0개, 수치 1개, 수치 2개, 수치 5개, 수치 11개, 수치 21개, 수치 22개, 수치 1.5개"],
  ] as const)("is said in %s as it is", async (language, said) => {
    const { words } = await loadLocale(language, []);
    const counted = [0, 1, 2, 5, 11, 21, 22, 1.5].map((count) => words.library.figures({ count }));
    expect(counted.join(", ")).toBe(said);
  });

  it("of millions has a form of its own in French and Spanish", async () => {
    const million = { count: 1_000_000 };
    const [french, spanish] = [await loadLocale("fr", []), await loadLocale("es", [])];
    expect(french.words.library.articles(million).replaceAll("\u202f", " ")).toBe("1 000 000 d’articles");
    expect(spanish.words.library.articles(million)).toBe("1.000.000 de artículos");
  });
});

describe("a message", () => {
  const textsIn = (folders: readonly string[]): string[] =>
    folders
      .flatMap(sourcesIn)
      .filter(({ path }) => !path.startsWith("locales/messages/"))
      .map(({ text }) => text);
  const speaking = textsIn(["components", "locales"]);
  const all = textsIn(["components", "locales", "messages", "store", "core"]).join("\n");

  /** A key may be told by a value; then it stands in quotation marks where such values come from. */
  const isValue = (key: string): boolean => /^(?:\w|\d+)$/.test(key) || all.includes(`"${key}"`);

  /** Does a source take this key, of what bears this name (or is called `words` there)? */
  function isTaken(text: string, parent: string, key: string): boolean {
    const has = (pattern: string): boolean => new RegExp(pattern).test(text);
    if (!has(`\\b${parent}\\b`)) return false;
    return (
      has(`\\b(?:words|${parent})\\.${key}\\b`) ||
      has(`\\{[^{}=]*\\b${key}\\b[^{}=]*\\}[^;]*\\b${parent}\\b`) ||
      has(`\\.\\.\\.words\\.${parent}\\b`) ||
      (has(`\\b(?:words|${parent})\\[`) && isValue(key))
    );
  }

  // What a name stands for is looked up by an id, and lists are shown whole.
  const single = [...english.keys()].filter((path) => !/^names\.|^welcome\.\w+\.\d/.test(path));

  it.each(single)("%s is used", (path) => {
    const [parent = "", key = ""] = path.split(".").slice(-2);
    expect(speaking.some((text) => isTaken(text, parent, key))).toBe(true);
  });
});

describe("the names", () => {
  it("are those of the codebook's ids", async () => {
    const { names } = await loadMessages("en");
    expect(Object.keys(names.measures).toSorted()).toEqual(MEASURES.toSorted());
    expect(Object.keys(names.measureTitles).toSorted()).toEqual(MEASURES.toSorted());
    expect(Object.keys(names.actors).toSorted()).toEqual(ACTORS.toSorted());
    expect(Object.keys(names.propositions).toSorted()).toEqual(PROPOSITIONS.toSorted());
    expect(Object.keys(names.sides).toSorted()).toEqual(SIDES.toSorted());
  });

  it.each(aboutTopics)("of the topic $id are there in every language", ({ title }) => {
    expect(Object.keys(title).toSorted()).toEqual(INTERFACE_LANGUAGES.toSorted());
  });
});
