import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { Bidi } from "./bidi";
import { killed } from "./chromium";
import { openPage, pagePicture, panelPicture } from "./firefox-picture";
import { callText, type Session, type SessionOptions, until } from "./session";
import { STAND_IN_FIREFOX } from "./stand-hosts";

/** Chosen beforehand, so that the addresses of the extension's pages are known: Firefox would draw one by lot. */
const UUID = "5a75b000-5eed-4f0e-9d1c-0c0ffee0f1e1";
const ORIGIN = `moz-extension://${UUID}`;

/** Starts Firefox with the extension. Its sidebar opens by itself. */
export async function openFirefox(options: SessionOptions): Promise<Session> {
  const browser = await launch({
    browser: "firefox",
    executablePath: options.executable,
    userDataDir: options.profile,
    headless: options.headless,
    defaultViewport: null,
    args: ["--remote-allow-system-access", "--width=1280", "--height=900"],
    extraPrefsFirefox: { ...STAND_IN_FIREFOX, ...preferences(options.extension), ...through(options.proxy) },
  });
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  const bidi = new Bidi(browser);
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  await browser.installExtension(options.extension);
  // The page that welcomes whoever has installed it: the extension is looked into from there.
  const hidden = await until("the extension's welcome page", () => bidi.tabAt(`${ORIGIN}/welcome.html`));
  await tab.bringToFront();
  await until("the sidebar", () => bidi.evaluate<true | null>(hidden, `${SIDEBAR} ? true : null`));
  const close = async (): Promise<void> => {
    await browser.close();
    await closed;
  };
  const stopBackground = async (): Promise<void> => {
    await bidi.evaluate(await bidi.window(), terminate(idOf(options.extension)));
  };
  const pressKey = async (command: string): Promise<void> => {
    await bidi.evaluate(await bidi.window(), fireCommand(idOf(options.extension), command));
  };
  const kill = (): Promise<void> => killed(browser);
  return { ...doors(bidi, tab, hidden), pressKey, stopBackground, kill, closed, close };
}

function preferences(extension: string): Record<string, unknown> {
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [idOf(extension)]: UUID }),
    // Firefox takes an extension installed like this away when it closes; what the extension has kept must stay.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    "datareporting.policy.dataSubmissionEnabled": false,
    "browser.aboutwelcome.enabled": false,
  };
}

function idOf(extension: string): string {
  return JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")).browser_specific_settings.gecko.id;
}

/** For the browser's own window: what Firefox itself does with a background that has nothing to do. */
function terminate(id: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`;
}

/** For the browser's own window: what Firefox itself does when the key is pressed. */
function fireCommand(id: string, command: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.shortcuts.onCommand(${JSON.stringify(command)})`;
}

function through(proxy: number | undefined): Record<string, unknown> {
  if (proxy === undefined) return {};
  const address = { "network.proxy.http": "127.0.0.1", "network.proxy.http_port": proxy };
  return { ...address, "network.proxy.type": 1, "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": proxy };
}

function doors(
  bidi: Bidi,
  tab: Page,
  hidden: string,
): Omit<Session, "pressKey" | "stopBackground" | "kill" | "closed" | "close"> {
  return {
    browser: "firefox",
    visit: async (url) => void (await tab.goto(url)),
    inPage: (work, ...args) => tab.evaluate(callText(work, args)) as never,
    inPanel: (work, ...args) => bidi.evaluate(hidden, inSidebar(callText(work, args))),
    inExtension: (work, ...args) => bidi.evaluate(hidden, callText(work, args)),
    picture: (look) => panelPicture(bidi, look),
    pagePicture: async (look) => pagePicture(bidi, await until("the tab", () => bidi.tabAt(tab.url())), look),
    open: async (path) => {
      const page = await openPage(bidi, `${ORIGIN}/${path}`);
      return { ...page, close: () => page.close().finally(() => tab.bringToFront()) };
    },
  };
}

const SIDEBAR = 'browser.extension.getViews({ type: "sidebar" })[0]';

/** The protocol has no name for the sidebar, but the extension's other pages reach into it: its document stands in for theirs. */
function inSidebar(call: string): string {
  return `((window) => { const { document, location } = window; return ${call}; })(${SIDEBAR})`;
}
