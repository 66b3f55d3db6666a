import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knowledge } from "../core/knowledge";
import { aboutTopics } from "../core/topics/every-about";
import { frames } from "../core/topics/every-frame";
import { gatedTopics } from "../core/topics/every-gate";
import { topics } from "../core/topics/every-topic";
import { foldersIn, linesOfCode, type Source, sourcesIn } from "./sources";

/** Each room of the house and those it may import from. An arrow that is not here runs back. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  store: ["store", "core"],
  messages: ["messages", "store", "core"],
  locales: ["locales", "messages", "store", "core"],
  components: ["components", "locales", "messages", "store", "core"],
  entrypoints: ["entrypoints", "components", "locales", "messages", "store", "core", "assets"],
};
const ROOMS = Object.keys(MAY_IMPORT);
/** What one entrypoint shows and no other part of the components does. */
const SCREENS = ["sidebar", "library", "options", "welcome"].map((screen) => `components/${screen}`);
/** Rooms of the core that hold what is known; in all others works the engine, but for the page's own. */
const KNOWLEDGE = ["languages", "topics"];
const CORE = [...new Set(sourcesIn("core").flatMap(({ path }) => path.split("/").slice(1, -1).slice(0, 1)))];
const ENGINE = CORE.filter((room) => room !== "page" && !KNOWLEDGE.includes(room)).map((room) => `core/${room}`);
const LANGUAGE_FOLDERS = foldersIn("core/languages");
/** With its index.ts what was begun becomes a language, and must be whole. */
const LANGUAGES = LANGUAGE_FOLDERS.filter((code) => existsSync(languageFile(code, "index")));
const TOPICS = foldersIn("core/topics");
const PARTS = ["profile", "sentences", "numbers", "dates", "claims", "words/index"];

function languageFile(code: string, part: string): URL {
  return new URL(`../core/languages/${code}/${part}.ts`, import.meta.url);
}

const roomOf = (path: string): string => path.split("/")[0] ?? "";
const offences = (sources: readonly Source[], isOffence: (source: Source) => readonly string[]): string[] =>
  sources.flatMap((source) => isOffence(source).map((what) => `${source.path}: ${what}`));

describe("imports go one way", () => {
  it.each(ROOMS)("%s", (room) => {
    const wrong = offences(sourcesIn(room), ({ imports }) =>
      imports
        .filter(({ isPackage, target }) => !isPackage && !MAY_IMPORT[room]?.includes(roomOf(target)))
        .map(({ target }) => target),
    );
    expect(wrong).toEqual([]);
  });

  it("no screen takes anything from another: what two of them show has a folder of its own", () => {
    const screenOf = (path: string): string => SCREENS.find((screen) => path.startsWith(`${screen}/`)) ?? "";
    const wrong = offences(sourcesIn("components"), ({ path, imports }) =>
      imports
        .map(({ target }) => target)
        .filter((target) => screenOf(target) !== "" && screenOf(target) !== screenOf(path)),
    );
    expect(SCREENS.filter((screen) => sourcesIn(screen).length === 0)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it("core knows no package but the one that reads pages", () => {
    const wrong = offences(sourcesIn("core"), ({ path, imports }) =>
      imports
        .filter(
          ({ isPackage, target }) => isPackage && !(target === "@mozilla/readability" && path.startsWith("core/page/")),
        )
        .map(({ target }) => target),
    );
    expect(wrong).toEqual([]);
  });

  it("core knows no browser, no clock and no network", () => {
    const outside =
      /\b(?:browser|chrome)\.\w|\bDate\.now\(|\bnew Date\(\)|\bfetch\(|\bXMLHttpRequest\b|\blocalStorage\b/g;
    expect(offences(sourcesIn("core"), ({ text }) => withoutComments(text).match(outside) ?? [])).toEqual([]);
  });

  it("the store is opened by no content script", () => {
    const scripts = sourcesIn("entrypoints").filter(({ path }) =>
      /^entrypoints\/(?:spotter\.content|reader)\//.test(path),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(
      offences(scripts, ({ imports }) =>
        imports.map(({ target }) => target).filter((target) => target === "store/database"),
      ),
    ).toEqual([]);
  });
});

describe("the engine names no language and no topic", () => {
  it.each(ENGINE)("%s imports none", (room) => {
    const wrong = offences(sourcesIn(room), ({ imports }) => imports.map(({ target }) => target).filter(isOwned));
    expect(wrong).toEqual([]);
  });

  it.each(ENGINE)("%s knows none by its name", (room) => {
    const name = new RegExp(`"(?:${[...LANGUAGE_FOLDERS, ...TOPICS].join("|")})"`, "g");
    expect(offences(sourcesIn(room), ({ text }) => withoutComments(text).match(name) ?? [])).toEqual([]);
  });
});

describe("no room but the topics' own names a topic", () => {
  const rooms = ["components", "entrypoints", "locales", "messages", "store", ...ENGINE];
  const sources = rooms.flatMap(sourcesIn);

  it("every folder of a topic is followed, in all its parts", () => {
    for (const list of [topics, frames, gatedTopics, aboutTopics])
      expect(list.map(({ id }) => id).sort()).toEqual(TOPICS.toSorted());
  });

  it.each(TOPICS)("%s stands in no string and no path", (topic) => {
    const name = new RegExp(`["'\`](?:[^"'\`\\n]*/)?${topic}(?:/[^"'\`\\n]*)?["'\`]`, "g");
    expect(offences(sources, ({ text }) => withoutComments(text).match(name) ?? [])).toEqual([]);
  });

  it.each(ENGINE)("%s imports none of what topics hold, but what every topic must provide", (room) => {
    const wrong = offences(sourcesIn(room), ({ imports }) =>
      imports.map(({ target }) => target).filter((target) => /^core\/(?:topics\/every-|topic-of)/.test(target)),
    );
    expect(wrong).toEqual([]);
  });

  it("each measure and proposition is of one topic", () => {
    const ids = knowledge.topics.flatMap(({ measures, propositions }) => [
      ...new Set([...measures, ...propositions].map(({ id }) => id)),
    ]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

/** In the folder of a language or topic, and not one of the files beside these folders. */
function isOwned(target: string): boolean {
  const [, room = "", owner = ""] = target.split("/");
  return (room === "languages" && LANGUAGE_FOLDERS.includes(owner)) || (room === "topics" && TOPICS.includes(owner));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

describe("every language is complete", () => {
  it.each(LANGUAGES)("%s has every part, and a corpus", (code) => {
    const missing = PARTS.filter((part) => !existsSync(languageFile(code, part)));
    expect(missing).toEqual([]);
    expect(existsSync(new URL(`languages/${code}`, import.meta.url))).toBe(true);
  });

  it("all of them can be read", () => {
    expect(knowledge.languages.map(({ code }) => code).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(TOPICS)("%s has words in languages that can be read, English among them", (topic) => {
    const codes = Object.keys(knowledge.topics.find(({ id }) => id === topic)?.words ?? {});
    expect(codes).toContain("en");
    expect(codes.filter((code) => !LANGUAGES.includes(code))).toEqual([]);
  });
});

describe("the house stays tidy", () => {
  const sources = [...ROOMS, "scripts"].flatMap(sourcesIn);

  it("entrypoints only wire: none has more than 40 lines of code", () => {
    const long = sourcesIn("entrypoints").filter(({ text }) => linesOfCode(text) > 40);
    expect(long.map(({ path, text }) => `${path}: ${linesOfCode(text)}`)).toEqual([]);
  });

  it("nothing is put away under a name that says nothing", () => {
    const empty = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|managers?|lib|types)(?:\.tsx?)?(?:\/|$)/;
    expect(sources.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
  });

  it("no file only passes on what others export", () => {
    const passesOn = ({ text }: Source): boolean => /^export\s[^=;{]*(?:\{[^}]*\}|\*)\s*from\s/m.test(text);
    expect(sources.filter(passesOn).map(({ path }) => path)).toEqual([]);
  });

  it("every room of the core, the store and the messages has a guide", () => {
    const rooms = CORE.map((room) => `core/${room}`);
    const unguided = [...rooms, "store", "messages"].filter(
      (room) => !existsSync(new URL(`../${room}/README.md`, import.meta.url)),
    );
    expect(unguided).toEqual([]);
  });

  it("every dependency that ships is of one exact version", () => {
    const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const ranges = Object.entries<string>(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });

  it("README names every dependency that ships, and why", () => {
    const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    expect(Object.keys(dependencies).filter((name) => !readme.includes(name))).toEqual([]);
  });
});
