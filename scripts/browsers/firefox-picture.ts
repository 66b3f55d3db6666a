import type { Bidi } from "./bidi";
import { callText, HEIGHT, type Look, mustFit, type OpenedPage, SIDEWAYS } from "./session";

/** A picture of the sidebar as it stands in Firefox's window. */
export async function panelPicture(bidi: Bidi, { width, theme }: Look): Promise<Uint8Array> {
  const picture = await bidi.evaluate<string>(await bidi.window(), callText(drawSidebar, [width, theme]));
  return Buffer.from(picture, "base64");
}

/** One of the extension's pages in a window of its own. */
export async function openPage(bidi: Bidi, url: string): Promise<OpenedPage> {
  const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "window" });
  await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
  return {
    run: (work, ...args) => bidi.evaluate(context, callText(work, args)),
    picture: (look) => pagePicture(bidi, context, look),
    close: () => bidi.send("browsingContext.close", { context }),
  };
}

/** A picture of a page, by the context it is shown in. */
export async function pagePicture(bidi: Bidi, context: string, look: Look): Promise<Uint8Array> {
  const { width, theme } = look;
  await bidi.evaluate(await bidi.window(), callText(setTheme, [theme]));
  await resize(bidi, context, width, HEIGHT.window);
  mustFit(await bidi.evaluate<number>(context, SIDEWAYS), look);
  const whole = await bidi.evaluate<number>(context, "document.documentElement.scrollHeight");
  await resize(bidi, context, width, Math.min(HEIGHT.most, Math.max(HEIGHT.window, whole)));
  const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
  return Buffer.from(data, "base64");
}

/** Resolves when the page has drawn itself at its new size. */
async function resize(bidi: Bidi, context: string, width: number, height: number): Promise<void> {
  await bidi.send("browsingContext.setViewport", { context, viewport: { width, height } });
  await bidi.evaluate(context, "new Promise((resolve) => setTimeout(resolve, 400))");
}

/** Firefox's own objects, as far as they are used here; they have no types. */
interface Chrome {
  readonly Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
  readonly SidebarController: { readonly browser: HTMLIFrameElement };
}

interface Drawable extends Element {
  readonly browsingContext: {
    prefersColorSchemeOverride: string;
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

/** Runs in Firefox's window. Holds for tabs, not for the sidebar. */
function setTheme(theme: string): void {
  const { Services } = globalThis as unknown as Chrome;
  Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", theme === "dark" ? 0 : 1);
}

/** Runs in Firefox's window. The picture as base64: nothing but text comes out of there. */
async function drawSidebar(width: number, theme: string): Promise<string> {
  const { SidebarController } = globalThis as unknown as Chrome;
  const box = document.getElementById("sidebar-box") as HTMLElement;
  Object.assign(box.style, { minWidth: `${width}px`, maxWidth: `${width}px`, width: `${width}px` });
  const inner = SidebarController.browser.contentDocument?.querySelector("browser") as Drawable;
  inner.browsingContext.prefersColorSchemeOverride = theme;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const area = new DOMRect(0, 0, width, inner.clientHeight);
  const image = await inner.browsingContext.currentWindowGlobal.drawSnapshot(area, 2, "white");
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
