import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

/** The environment's variable that names the program, before anything else is looked for. */
export const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH" };

/** What the program is called on the search path of Linux. */
const NAMES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
  firefox: ["firefox", "firefox-esr", "firefox-developer-edition"],
};

/** Where it lies on a Mac, in the applications of everybody or of one user. */
const MAC: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"],
  firefox: ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"],
};

/** Where it lies below the program folders of Windows. */
const WINDOWS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe"],
  firefox: ["Mozilla Firefox/firefox.exe", "Firefox Developer Edition/firefox.exe"],
};

/** Every usual place of the browser on this machine's system, whether or not it is there. */
export function usualPlaces(browser: BrowserName): string[] {
  if (process.platform === "darwin") return below(["/Applications", join(homedir(), "Applications")], MAC[browser]);
  if (process.platform === "win32") {
    const { PROGRAMFILES, "PROGRAMFILES(X86)": programsX86, LOCALAPPDATA } = process.env;
    return below(
      [PROGRAMFILES, programsX86, LOCALAPPDATA].filter((folder) => folder !== undefined),
      WINDOWS[browser],
    );
  }
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return below([...path, "/usr/bin", "/usr/local/bin", "/snap/bin"], NAMES[browser]);
}

function below(folders: readonly string[], names: readonly string[]): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The first that is there. */
export function firstOf(places: readonly string[]): string | null {
  return places.find((place) => existsSync(place)) ?? null;
}
