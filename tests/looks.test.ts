import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Source, sourcesIn } from "./sources";

/** Every source that a screen can be made of, by its path without its ending. */
const SOURCES = new Map(
  ["entrypoints", "components"].flatMap(sourcesIn).map((source) => [source.path.replace(/\.tsx?$/, ""), source]),
);
const SCREENS = [...SOURCES.keys()].filter((path) => /^entrypoints\/\w+\/main$/.test(path));
const STYLES = ["assets", "components"].flatMap(stylesIn);

function stylesIn(folder: string): string[] {
  const entries = readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: "utf8" });
  return entries.filter((entry) => entry.endsWith(".css")).map((entry) => `${folder}/${entry.replaceAll("\\", "/")}`);
}

const textOf = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** The classes that a style sheet has rules for. */
function classesIn(style: string): Set<string> {
  const selectors = textOf(style).replace(/\/\*[\s\S]*?\*\/|\{[^{}]*\}/g, " ");
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name ?? ""));
}

/** The classes that a component writes out in its markup; those that it makes of a value are not among them. */
function classesOf({ text }: Source): string[] {
  const written = [...text.matchAll(/\bclass="([^"]*)"|\bclass=\{`([^`]*)`\}/g)];
  return written.flatMap(([, plain, made]) => (plain ?? made?.replace(/\S*\$\{[^}]*\}\S*/g, "") ?? "").split(/\s+/));
}

/** What a screen imports, and what that imports in turn. */
function reachedBy(path: string, reached = new Set<string>()): Set<string> {
  const source = SOURCES.get(path);
  if (!source || reached.has(path)) return reached;
  reached.add(path);
  for (const { target } of source.imports) reachedBy(target, reached);
  return reached;
}

const importedBy = (screen: string): string[] =>
  (SOURCES.get(screen)?.imports ?? []).map(({ target }) => target).filter((target) => target.endsWith(".css"));

describe("every screen has the looks of what it shows", () => {
  const known = new Set(STYLES.flatMap((style) => [...classesIn(style)]));

  it.each(SCREENS)("%s", (screen) => {
    const shown = new Set(
      [...reachedBy(screen)].flatMap((path) => {
        const source = SOURCES.get(path);
        return source ? classesOf(source) : [];
      }),
    );
    const imported = importedBy(screen);
    const dressed = new Set(imported.flatMap((style) => [...classesIn(style)]));
    expect([...shown].filter((name) => known.has(name) && !dressed.has(name))).toEqual([]);
    const idle = imported.filter(
      (style) => style.startsWith("components/") && ![...classesIn(style)].some((name) => shown.has(name)),
    );
    expect(idle).toEqual([]);
  });
});

describe("no style sheet is idle", () => {
  it("each is imported by a screen", () => {
    expect(STYLES.filter((style) => !SCREENS.some((screen) => importedBy(screen).includes(style)))).toEqual([]);
  });

  it("each lies beside components", () => {
    const folders = new Set(
      sourcesIn("components")
        .filter(isComponent)
        .map(({ path }) => folderOf(path)),
    );
    const alone = STYLES.filter((style) => style.startsWith("components/") && !folders.has(folderOf(style)));
    expect(alone).toEqual([]);
  });

  it("every class of it is one that something has", () => {
    const literals = [...SOURCES.values()].flatMap(({ text }) => text.match(/"[^"\n]*"|`[^`]*`/g) ?? []).join("\n");
    const isUsed = (name: string): boolean =>
      new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(literals) || literals.includes(`${stemOf(name)}\${`);
    const unused = STYLES.flatMap((style) =>
      [...classesIn(style)].filter((name) => !isUsed(name)).map((name) => `${style}: ${name}`),
    );
    expect(unused).toEqual([]);
  });
});

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));
const isComponent = ({ path }: Source): boolean => path.endsWith(".tsx");

/** Of a class that is made of a value: "verdict-denied" of `verdict-${kind}`. */
const stemOf = (name: string): string => name.replace(/[^-]*$/, "");
