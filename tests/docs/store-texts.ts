import { readFileSync } from "node:fs";

/** The languages that the stores have texts in. */
export const STORE_LANGUAGES = ["en", "de"] as const;

/** A language's texts for the stores, each under the name of its field. */
export function storeTexts(language: string): Map<string, string> {
  const file = readFileSync(new URL(`../../docs/store/${language}.md`, import.meta.url), "utf8");
  const [, ...parts] = file.split(/^## /m);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n")).trim()]));
}

/** The reason for each permission or pattern of hosts, as the texts give it. Those that are asked for together share one. */
export function reasonsFor(texts: Map<string, string>): Map<string, string> {
  const rows = [...(texts.get("Permissions") ?? "").matchAll(/^\| (`.*?`) +\| (.*?) *\|$/gm)];
  return new Map(
    rows.flatMap(([, names = "", reason = ""]) => {
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]): [string, string] => [name, reason]);
    }),
  );
}

/** The parts of a manifest by which it asks for anything. */
export interface Asking {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
}

/** Everything that a manifest asks for. */
export function askedFor(manifest: Asking): string[] {
  return [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ];
}
