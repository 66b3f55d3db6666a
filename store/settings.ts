import { browser } from "wxt/browser";
import { bareHost } from "../core/page/address";
import { publishersAddress } from "../core/page/amp-cache";
import { isPrivateHost } from "./private-host";
import { flag, list, oneOf, parse, type Shape, text } from "./shape";

/** What the reader has decided. Kept in `storage.local`, where the spotter can see it too. */
export interface Settings {
  /** Nothing is read by itself anywhere. */
  readonly paused: boolean;
  /** Nothing is even looked at until the reader asks. */
  readonly onlyOnClick: boolean;
  /** Sites where nothing is read by itself (`siteOf`). */
  readonly sitesOff: readonly string[];
  readonly privateWindows: boolean;
  readonly automaticBackup: boolean;
  /** Of the interface; "auto" is the browser's. */
  readonly language: "auto" | "en" | "de" | "fr" | "es" | "ru" | "uk" | "ko";
  /** "auto" is the system's. */
  readonly theme: "auto" | "light" | "dark";
}

export const DEFAULTS: Settings = {
  paused: false,
  onlyOnClick: false,
  sitesOff: [],
  privateWindows: false,
  automaticBackup: false,
  language: "auto",
  theme: "auto",
};

/** The settings to go by, and a sentence where some stored ones could not be read. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly problem: string | null;
}

const KEY = "settings";
const BROKEN = "settingsBefore";

const UNREADABLE = "Some of your settings could not be read; the usual ones are used instead. Nothing was overwritten.";

const SHAPES: { readonly [K in keyof Settings]: Shape<Settings[K]> } = {
  paused: flag,
  onlyOnClick: flag,
  sitesOff: list(text(300), 10_000),
  privateWindows: flag,
  automaticBackup: flag,
  language: oneOf("auto", "en", "de", "fr", "es", "ru", "uk", "ko"),
  theme: oneOf("auto", "light", "dark"),
};

/**
 * What a page's address is called in `sitesOff`: its host without "www." and without a full stop behind it, lower case; null
 * for what is no web address.
 */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? hostname.replace(/\.+$/, "").replace(/^www\./, "") : null;
}

/** The stored settings. What cannot be read counts as not set, is said so, and is left where it is. */
export async function readSettings(): Promise<SettingsRead> {
  const stored = await browser.storage.local.get(KEY).catch(() => null);
  return stored === null ? { settings: DEFAULTS, problem: UNREADABLE } : settingsFrom(stored[KEY]);
}

/** Settings out of whatever is stored under their name. */
export function settingsFrom(stored: unknown): SettingsRead {
  if (stored === undefined) return { settings: DEFAULTS, problem: null };
  if (typeof stored !== "object" || stored === null || Array.isArray(stored))
    return { settings: DEFAULTS, problem: UNREADABLE };
  const names = Object.keys(SHAPES) as (keyof Settings)[];
  const given = names.filter((name) => Object.hasOwn(stored, name));
  const read = given.map((name) => [name, parse<unknown>(SHAPES[name], Reflect.get(stored, name))] as const);
  const fit = read.filter(([, value]) => value !== null);
  return {
    settings: { ...DEFAULTS, ...Object.fromEntries(fit) },
    problem: fit.length < given.length ? UNREADABLE : null,
  };
}

/** Changes some settings. Stored ones that could not be read are first put aside, unchanged, under another name. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const { settings, problem } = settingsFrom(stored);
  if (problem !== null) await browser.storage.local.set({ [BROKEN]: stored });
  const changed = { ...settings, ...change };
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** Calls `next` with the settings whenever they change, in any tab. Returns what ends it. */
export function watchSettings(next: (read: SettingsRead) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === "local" && KEY in changes) next(settingsFrom(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Why a page at `url` is not read by itself, or null where it is. */
export type Restraint = "paused" | "siteOff" | "privateHost" | "onlyOnClick";

export function restraintAt(url: string, settings: Settings): Restraint | null {
  if (settings.paused) return "paused";
  const site = siteOf(url);
  if ([site, siteOf(publishersAddress(url))].some((one) => isOff(one, settings.sitesOff))) return "siteOff";
  if (site !== null && isPrivateHost(site)) return "privateHost";
  return settings.onlyOnClick ? "onlyOnClick" : null;
}

/** A site that is off takes the hosts below it along, and its own for phones: "example.org" with "m.example.org", and the reverse. */
function isOff(site: string | null, sitesOff: readonly string[]): boolean {
  return site !== null && sitesOff.some((off) => isWithin(site, off));
}

/** Is this host the site's, or below it? Both as an address or a reader may write them. */
export function isWithin(host: string, site: string): boolean {
  const [name, own] = [bareHost(host.toLowerCase()), bareHost(site.toLowerCase())];
  return name === own || name.endsWith(`.${own}`);
}
