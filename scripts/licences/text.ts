import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../tool";

/** Lies beside the extension's own files in every build. */
export const LICENCES_FILE = "public/licences.txt";

/** Bundled, though only needed to build by their own account: the one name for both browsers' interfaces. */
const BUNDLED_TOOLS = ["webextension-polyfill", "wxt"];

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package that ships, with its licence's name. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Everything that is bundled, by name: the dependencies, theirs in turn, and what the building puts in. */
export function shippedPackages(): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const found = new Map<string, Shipped>();
  const visit = (name: string): void => {
    const locked = packages[`node_modules/${name}`];
    if (!locked || found.has(name)) return;
    found.set(name, { name, version: locked.version, licence: locked.license ?? "unknown" });
    for (const needed of Object.keys(locked.dependencies ?? {})) visit(needed);
  };
  for (const name of Object.keys(packages[""]?.dependencies ?? {})) visit(name);
  for (const name of BUNDLED_TOOLS) {
    const locked = packages[`node_modules/${name}`];
    if (locked) found.set(name, { name, version: locked.version, licence: locked.license ?? "unknown" });
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The names, versions and licences of all of them, with the words of each licence as its package has them. */
export function licencesText(): string {
  const parts = shippedPackages().map(({ name, version, licence }) => {
    return `${name} ${version} (${licence})\n\n${wordsOf(name, licence)}`;
  });
  const head = "What others have made and Says Who is built with. Written by `node scripts/run.mjs licences`.";
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function wordsOf(name: string, licence: string): string {
  const folder = join(PROJECT, "node_modules", name);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file)) : [];
  if (files.length === 0) return `Its package names the licence (${licence}) and does not have its words.`;
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim())
    .join("\n\n");
}
