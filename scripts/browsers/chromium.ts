import { once } from "node:events";
import { existsSync } from "node:fs";
import { type Browser, type CDPSession, launch, type Page, type Target } from "puppeteer-core";
import {
  callText,
  HEIGHT,
  type Look,
  mustFit,
  type OpenedPage,
  type Session,
  type SessionOptions,
  SIDEWAYS,
  until,
} from "./session";
import { STAND_IN_CHROMIUM } from "./stand-hosts";

const PANEL = "/sidepanel.html";
/** Opened by the extension itself after its first start; here the page from which it is looked into. */
const WELCOME = "/welcome.html";

/** Starts Chromium with the extension and opens its side panel. */
export async function openChromium(options: SessionOptions): Promise<Session> {
  const isFirst = !existsSync(options.profile);
  const browser = await launch({
    executablePath: options.executable,
    userDataDir: options.profile,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: ["--no-first-run", "--window-size=1280,900", ...STAND_IN_CHROMIUM, ...sandbox(), ...through(options.proxy)],
  });
  const id = await browser.installExtension(options.extension);
  const hidden = await hiddenPage(browser, `chrome-extension://${id}`, isFirst);
  const tab = (await browser.pages()).find((page) => page !== hidden) ?? (await browser.newPage());
  await tab.bringToFront();
  let opened: Promise<Page> | null = null;
  const panel = (): Promise<Page> => (opened ??= openPanel(browser, tab, id));
  if (!options.panelLater) await panel();
  if (options.onError) await followErrors(tab, `chrome-extension://${id}`, options.onError);
  return sessionOf({ browser, id, tab, hidden, panel });
}

/** Root may not use the sandbox; others keep it. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

function through(proxy: number | undefined): string[] {
  return proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${proxy}`];
}

/** The page that welcomes whoever has installed the extension, or one that is opened in its place. */
async function hiddenPage(browser: Browser, origin: string, isFirst: boolean): Promise<Page> {
  if (isFirst) {
    const target = await browser.waitForTarget((one) => one.url() === origin + WELCOME, { timeout: 10_000 });
    return target.asPage();
  }
  const page = await browser.newPage({ background: true });
  await page.goto(origin + WELCOME);
  return page;
}

/** Errors that nobody caught, of scripts that come from `origin`. */
async function followErrors(tab: Page, origin: string, onError: (error: string) => void): Promise<void> {
  const protocol = await tab.createCDPSession();
  protocol.on("Runtime.exceptionThrown", ({ exceptionDetails: thrown }) => {
    const places = [thrown.url, ...(thrown.stackTrace?.callFrames ?? []).map(({ url }) => url)];
    if (places.some((place) => place?.startsWith(origin))) onError(thrown.exception?.description ?? thrown.text);
  });
  await protocol.send("Runtime.enable");
}

async function openPanel(browser: Browser, tab: Page, id: string): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("The extension is not installed.");
  // A browser that has just started may not listen yet: the first click can go astray.
  const target = await until("the side panel", async () => {
    await tab.triggerExtensionAction(extension);
    return browser.waitForTarget((one) => one.url().endsWith(PANEL), { timeout: 3_000 }).catch(() => null);
  });
  return target.asPage();
}

interface Parts {
  readonly browser: Browser;
  readonly id: string;
  readonly tab: Page;
  readonly hidden: Page;
  readonly panel: () => Promise<Page>;
}

function sessionOf({ browser, id, tab, hidden, panel }: Parts): Session {
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  let protocol: Promise<CDPSession> | null = null;
  const workers = (): Promise<CDPSession> => (protocol ??= workersOf(hidden));
  return {
    browser: "chromium",
    visit: async (url) => {
      // A browser that starts slowly may have put the welcome page in front meanwhile.
      await tab.bringToFront();
      await tab.goto(url);
    },
    inPage: (work, ...args) => tab.evaluate(callText(work, args)) as never,
    inPanel: async (work, ...args) => (await panel()).evaluate(callText(work, args)) as never,
    inExtension: (work, ...args) => hidden.evaluate(callText(work, args)) as never,
    pressKey: async (command) => {
      // A word wakes the background, which may have been stopped.
      await hidden.evaluate("chrome.runtime.sendMessage(null)");
      const isBackground = (one: Target): boolean => one.type() === "service_worker" && one.url().includes(id);
      const worker = await (await browser.waitForTarget(isBackground, { timeout: 10_000 })).worker();
      await worker?.evaluate(callText(fireCommand, [command]));
    },
    picture: async (look) => takePicture(await panel(), look),
    pagePicture: (look) => takePicture(tab, look),
    open: (path) => openPage(browser, `chrome-extension://${id}/${path}`),
    stopBackground: async () => void (await (await workers()).send("ServiceWorker.stopAllWorkers")),
    kill: () => killed(browser),
    closed,
    close: async () => {
      await browser.close();
      await closed;
    },
  };
}

/** Runs in the background: what the browser does there when the key is pressed. */
async function fireCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  const [tab] = await chrome.tabs.query({ active: true, url: "http://*/*" });
  chrome.commands.onCommand.dispatch(name, tab);
}

/** Of the browser's interface to extensions what has no types here. */
interface Chrome {
  readonly tabs: { query(query: object): Promise<unknown[]> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
}

/** Resolves when the system has taken the process away: its profile can be used again. */
export async function killed(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error("The browser runs elsewhere.");
  const gone = once(process, "exit");
  process.kill("SIGKILL");
  await gone;
}

/** A line to the extension's workers: the background is one. */
async function workersOf(page: Page): Promise<CDPSession> {
  const protocol = await page.createCDPSession();
  await protocol.send("ServiceWorker.enable");
  return protocol;
}

async function openPage(browser: Browser, url: string): Promise<OpenedPage> {
  const page = await browser.newPage({ type: "window" });
  await page.goto(url);
  return {
    run: (work, ...args) => page.evaluate(callText(work, args)) as never,
    picture: (look) => takePicture(page, look),
    close: () => page.close(),
  };
}

async function takePicture(page: Page, look: Look): Promise<Uint8Array> {
  const { width, theme, scale: deviceScaleFactor = 2 } = look;
  const protocol = await page.createCDPSession();
  const forced = { name: "forced-colors", value: look.isForced ? "active" : "none" };
  await protocol.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value: theme }, forced],
  });
  await page.setViewport({ width, height: look.height ?? HEIGHT.window, deviceScaleFactor });
  await settle(page);
  mustFit(Number(await page.evaluate(SIDEWAYS)), look);
  if (look.height === undefined) {
    const whole = Number(await page.evaluate("document.documentElement.scrollHeight"));
    const height = Math.min(HEIGHT.most, Math.max(HEIGHT.window, whole));
    await page.setViewport({ width, height, deviceScaleFactor });
    await settle(page);
  }
  if (look.from) {
    await page.$eval(look.from, scrollBelowBar);
    await settle(page);
  }
  const shown = look.only ? await page.locator(look.only).waitHandle() : page;
  const picture = await shown.screenshot({ captureBeyondViewport: false });
  await page.setViewport(null);
  return picture;
}

/** Runs in the page. */
function scrollBelowBar(element: Element): void {
  const bar = document.querySelector<HTMLElement>("body > :first-child header, body > header");
  element.scrollIntoView();
  window.scrollBy(0, -(bar?.offsetHeight ?? 0));
}

/** Lets a page draw itself at its new size. */
async function settle(page: Page): Promise<void> {
  await page.evaluate("new Promise((resolve) => setTimeout(resolve, 300))");
}
