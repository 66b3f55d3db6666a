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
  /** From the project's folder on: a package may bring another version of one than others use. */
  readonly folder: string;
}

/** Everything that is bundled, by name: the dependencies, theirs in turn, and what the building puts in. */
export function shippedPackages(): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const found = new Map<string, Shipped>();
  const find = (name: string, within: string): Locked | undefined => {
    const folder = [`${within}node_modules/${name}`, `node_modules/${name}`].find((path) => packages[path]);
    const locked = folder === undefined ? undefined : packages[folder];
    if (!folder || !locked || found.has(name)) return undefined;
    found.set(name, { name, version: locked.version, licence: locked.license ?? "unknown", folder });
    return locked;
  };
  const visit = (name: string, within: string): void => {
    const needed = Object.keys(find(name, within)?.dependencies ?? {});
    for (const one of needed) visit(one, `${found.get(name)?.folder}/`);
  };
  for (const name of Object.keys(packages[""]?.dependencies ?? {})) visit(name, "");
  for (const name of BUNDLED_TOOLS) find(name, "");
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The names, versions and licences of all of them, with the words of each licence as its package has them. */
export function licencesText(): string {
  const shipped = shippedPackages();
  const parts = shipped.map((one) => `${one.name} ${one.version} (${one.licence})\n\n${wordsOf(one, shipped)}`);
  const head = "What others have made and Says Who is built with. Written by `node scripts/run.mjs licences`.";
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Throws for a package that has no words of its licence, and nothing beside it has. */
function wordsOf(one: Shipped, all: readonly Shipped[]): string {
  const siblings = all.filter(isOfOneRepository(one));
  const words = [one, ...siblings].map(ownWords).find((own) => own !== null);
  if (!words) throw new Error(`The package ${one.name} does not have the words of its licence.`);
  return words;
}

/** Packages that are made in one repository are under its one licence, and not all of them have a copy. */
function isOfOneRepository(one: Shipped): (other: Shipped) => boolean {
  const repository = repositoryOf(one);
  return (other) => repository !== undefined && repositoryOf(other) === repository;
}

function repositoryOf({ folder }: Shipped): string | undefined {
  const { repository } = JSON.parse(readFileSync(join(PROJECT, folder, "package.json"), "utf8"));
  return repository?.url;
}

function ownWords({ folder }: Shipped): string | null {
  const files = readdirSync(join(PROJECT, folder)).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  if (files.length === 0) return null;
  return files
    .sort()
    .map((file) => readFileSync(join(PROJECT, folder, file), "utf8").trim())
    .join("\n\n");
}
