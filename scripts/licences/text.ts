import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../tool";

/** Lies beside the extension's own files in every build. */
export const LICENCES_FILE = "public/licences.txt";

/**
 * Bundled, though only needed to build by their own account: the one name for both browsers' interfaces, and the settings'
 * storage. A build that bundles what is in no list fails (wxt.config.ts).
 */
const BUNDLED_TOOLS = [
  "@wxt-dev/browser",
  "@wxt-dev/storage",
  "@wxt-dev/webextension-polyfill",
  "superlock",
  "webextension-polyfill",
  "wxt",
];

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
    return `${name} ${version} (${licence})\n\n${wordsOf(name)}`;
  });
  const head = "What others have made and Says Who is built with. Written by `node scripts/run.mjs licences`.";
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Throws for a package that has no words of its licence, and nothing beside it has. */
function wordsOf(name: string): string {
  const siblings = shippedPackages().filter(isOfOneRepository(name));
  const words = [name, ...siblings.map((sibling) => sibling.name)].map(ownWords).find((own) => own !== null);
  if (!words) throw new Error(`The package ${name} does not have the words of its licence.`);
  return words;
}

/** Packages that are made in one repository are under its one licence, and not all of them have a copy. */
function isOfOneRepository(name: string): (other: Shipped) => boolean {
  const repository = repositoryOf(name);
  return (other) => repository !== undefined && repositoryOf(other.name) === repository;
}

function repositoryOf(name: string): string | undefined {
  const { repository } = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));
  return repository?.url;
}

function ownWords(name: string): string | null {
  const files = readdirSync(folderOf(name)).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  if (files.length === 0) return null;
  return files
    .sort()
    .map((file) => readFileSync(join(folderOf(name), file), "utf8").trim())
    .join("\n\n");
}

const folderOf = (name: string): string => join(PROJECT, "node_modules", name);
