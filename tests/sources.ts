import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** A source file of the project. */
export interface Source {
  /** From the project's folder on, with "/". */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** The file or package: a relative one from the project's folder on, without its ending. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Nothing of it is there when the program runs. */
  readonly isTypes: boolean;
}

/** Every TypeScript file below a folder of the project. */
export function sourcesIn(folder: string): Source[] {
  const entries = readdirSync(join(PROJECT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readSource(join(entry.parentPath, entry.name)))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** The folders directly below a folder of the project. */
export function foldersIn(folder: string): string[] {
  const entries = readdirSync(join(PROJECT, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function readSource(file: string): Source {
  const text = readFileSync(file, "utf8");
  return { path: slashed(relative(PROJECT, file)), text, imports: importsOf(text, dirname(file)) };
}

const STATEMENT = /^(?:import|export)\s([^;"]*?)from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;
/** "type { A, B }" or "{ type A, type B }". */
const TYPES = /^type\s|^\{(?:\s*type\s[^,]+,?)+\s*\}\s*$/;

function importsOf(text: string, folder: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, names = "", from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? "";
    const isPackage = !name.startsWith(".");
    const target = isPackage ? name : slashed(relative(PROJECT, join(folder, name)));
    return { target, isPackage, isTypes: TYPES.test(names) };
  });
}

const slashed = (path: string): string => path.split(sep).join("/");

/** Lines that are neither blank nor comment. */
export function linesOfCode(text: string): number {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return bare.split("\n").filter((line) => line.trim() !== "").length;
}
