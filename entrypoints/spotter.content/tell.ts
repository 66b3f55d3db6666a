import { browser } from "wxt/browser";
import { deliver } from "../../messages/send";

/** The reader's settings that hold a page back, as far as they can be told at once; see store/settings.ts. */
interface Stored {
  readonly paused?: unknown;
  readonly onlyOnClick?: unknown;
  readonly privateWindows?: unknown;
  readonly sitesOff?: unknown;
}

/** A name without a dot, an ending that no public site has, or a number of a house's or a company's own network. */
const PRIVATE =
  /^[^.]+$|\.(?:local|lan|internal|intranet|corp|private|home|arpa)\.?$|^(?:10|127|0|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

/** Is this host (lower case, as in an address) of a network of somebody's own? Nothing is looked at there. */
export function isPrivateHost(host: string): boolean {
  return PRIVATE.test(host);
}

let isHeldBack = false;

/** Was there something that the reader's settings let nobody be told? They may have changed since. */
export const wasHeldBack = (): boolean => isHeldBack;

/**
 * Tells the background of an article that names a followed topic, if its reader lets anybody be told. Does the background
 * want to hear more of it? The settings are asked for here, where there is something to tell: they alone would cost most
 * pages more than all that they are asked. The background decides once more, by the whole of them.
 */
export async function tell(url: string, title: string, text: string): Promise<boolean> {
  isHeldBack = !(await mayTell(location.hostname));
  if (isHeldBack || location.href !== url) return false;
  const reply = await deliver({ type: "spotted", url, title, text });
  return reply?.wanted === true;
}

async function mayTell(host: string): Promise<boolean> {
  const { settings } = await browser.storage.local.get("settings").catch(() => ({ settings: undefined }));
  const { paused, onlyOnClick, privateWindows, sitesOff }: Stored = Object(settings);
  if (paused === true || onlyOnClick === true) return false;
  if (browser.extension.inIncognitoContext && privateWindows !== true) return false;
  return !(Array.isArray(sitesOff) && sitesOff.some((site) => `.${host}`.endsWith(`.${site}`)));
}
