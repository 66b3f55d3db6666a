import { readdir, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { openAtOnce, rowsOf } from "../../scripts/browsers/inside";
import { openBuilt } from "../../scripts/browsers/open";
import type { BrowserName } from "../../scripts/browsers/places";
import { type Session, until } from "../../scripts/browsers/session";
import type { ArticleRecord } from "../../store/records";
import type { Press } from "./press";
import type { Random } from "./random";

/** How a browser is started again and again over one profile. */
export interface Crashes {
  readonly browser: BrowserName;
  readonly executable: string;
  readonly profile: string;
  readonly press: Press;
  readonly random: Random;
}

/** What came of it; all of it counted. */
export interface CrashCounts {
  kills: number;
  cuts: number;
  acknowledged: number;
  /** Starts after which something was missing from the database, and said so. */
  losses: number;
  /** Articles that were missing at these starts. */
  missing: number;
  broughtBack: number;
}

/** In milliseconds after the first article of a start was acknowledged: others are being saved. */
const WITHIN = 400;
/** In milliseconds: how long a busy machine may take for anything. */
const PATIENCE = 60_000;
/** Of so many kills one also leaves a log that is cut off: what a crash does that comes between two writes. */
const CUT_EVERY = 5;
/** Bytes. */
const CUT = { least: 1, most: 40 };
/** Windows that are opened at once, each with an article. */
const WINDOWS = 3;

/**
 * Kills the browser so many times while it saves, now and then cutting the end off its database's log, and brings back
 * what is missing after each start by the offered button. Resolves with the addresses that were acknowledged.
 */
export async function crash(crashes: Crashes, kills: number, counts: CrashCounts): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    const session = await start(crashes);
    await bringBackMissing(session, counts);
    const urls = Array.from({ length: WINDOWS }, (_, i) => crashes.press.urlOf(kill * WINDOWS + i));
    for (const url of await saveAndKill(session, urls, crashes.random)) acknowledged.add(url);
    counts.kills++;
    if (kill % CUT_EVERY === CUT_EVERY - 1 && (await cutLog(crashes))) counts.cuts++;
  }
  counts.acknowledged = acknowledged.size;
  return acknowledged;
}

export function start({ browser, executable, profile }: Crashes): Promise<Session> {
  return openBuilt({ browser, executable, profile, headless: true, panelLater: true });
}

/** Opens the pages and kills the browser at some moment after the first of them was saved. Resolves with those that were. */
async function saveAndKill(session: Session, urls: readonly string[], random: Random): Promise<string[]> {
  await openAtOnce(session, urls);
  await until("an article to be saved", async () => ((await savedUrls(session)).length > 0 ? true : null), PATIENCE);
  const end = Date.now() + random(WITHIN);
  let saved: string[] = [];
  while (Date.now() < end) saved = await savedUrls(session);
  await session.kill();
  return saved;
}

interface Chrome {
  readonly storage: {
    readonly session: { get(key: null): Promise<Record<string, { kind?: string; problem?: string; url: string }>> };
    readonly local: { get(key: string): Promise<{ saved?: { loss?: { articles: number } | null } }> };
  };
}

/** Reads an article and resolves with what was said of it: "saved", or why not. */
export async function read(session: Session, url: string): Promise<string> {
  await session.visit(url);
  return until("an answer", () => saidOf(session, url), PATIENCE);
}

function saidOf(session: Session, wanted: string): Promise<string | null> {
  return session.inExtension(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const states = Object.values(await chrome.storage.session.get(null));
    const state = states.find(({ url, kind }) => url === address && kind !== "reading");
    return state ? (state.problem ?? state.kind ?? null) : null;
  }, wanted);
}

/** The addresses of all stored articles. */
export async function storedUrls(session: Session): Promise<Set<string>> {
  return new Set((await storedArticles(session)).flatMap(({ urls }) => urls));
}

/** A browser that has just found its database damaged may not open it at the first try. */
function storedArticles(session: Session): Promise<ArticleRecord[]> {
  return until("the articles", () => rowsOf<ArticleRecord>(session, "articles"), PATIENCE);
}

/** The addresses of which it was said that their article is saved, as the panel says it. */
function savedUrls(session: Session): Promise<string[]> {
  return session.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const states = Object.values(await chrome.storage.session.get(null));
    return states.filter(({ kind }) => kind === "saved").map(({ url }) => url);
  });
}

/** Presses the button that every page of the extension offers where something is missing. */
export async function bringBackMissing(session: Session, counts: CrashCounts): Promise<void> {
  await until("the store to be looked at", () => wasCompared(session), PATIENCE);
  const missing = await missingArticles(session);
  if (missing === null) return;
  counts.losses++;
  counts.missing += missing;
  const before = (await storedArticles(session)).length;
  await until("the button", () => press(session, "Bring everything back"), PATIENCE);
  await until("everything to be back", async () => ((await missingArticles(session)) === null ? true : null), PATIENCE);
  counts.broughtBack += (await storedArticles(session)).length - before;
}

/** Has Says Who looked what is missing, since the browser was started? */
async function wasCompared(session: Session): Promise<true | null> {
  const isDone = await session.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return "copyCompared" in (await chrome.storage.session.get(null));
  });
  return isDone ? true : null;
}

/** How many articles are said to be missing; null where nothing is. */
export async function missingArticles(session: Session): Promise<number | null> {
  const loss = await session.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.storage.local.get("saved")).saved?.loss ?? null;
  });
  return loss?.articles ?? null;
}

/** Presses a button in a page of the extension; null where there is none of this label. */
function press(session: Session, label: string): Promise<true | null> {
  return session.inExtension((text) => {
    const button = [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === text);
    button?.click();
    return button ? (true as const) : null;
  }, label);
}

/** Logs that a crash of Chromium can tear: of the extension's database, and of the names of its private files. */
const LOGS = {
  database: { folder: "IndexedDB", name: /chrome-extension_.*\.log$/ },
  files: { folder: "File System", name: /\bPaths\b.*\.log$/ },
} as const;

/** Cuts some bytes off the end of the newest log. False where there is none to cut. */
export async function cutLog(
  { profile, random }: Pick<Crashes, "profile" | "random">,
  of: keyof typeof LOGS = "database",
): Promise<boolean> {
  const log = await newestLog(join(profile, "Default", LOGS[of].folder), LOGS[of].name);
  if (!log) return false;
  await truncate(log.path, Math.max(0, log.size - CUT.least - random(CUT.most)));
  return true;
}

async function newestLog(folder: string, pattern: RegExp): Promise<{ path: string; size: number } | null> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => pattern.test(name));
  const logs = await Promise.all(
    files.map(async (name) => ({ path: join(folder, name), ...(await stat(join(folder, name))) })),
  );
  const filled = logs.filter(({ size }) => size > 0).sort((one, other) => other.mtimeMs - one.mtimeMs);
  return filled[0] ? { path: filled[0].path, size: Number(filled[0].size) } : null;
}
