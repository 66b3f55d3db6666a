import { browser } from "wxt/browser";

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

/**
 * May the page at `host` (lower case, as in an address) be looked at without anybody asking? Quick, for every page: the
 * background decides once more, by the whole of it, before anything is read.
 */
export async function mayLook(host: string): Promise<boolean> {
  const { settings } = await browser.storage.local.get("settings").catch(() => ({ settings: undefined }));
  const { paused, onlyOnClick, privateWindows, sitesOff }: Stored = Object(settings);
  if (paused === true || onlyOnClick === true || PRIVATE.test(host)) return false;
  if (browser.extension.inIncognitoContext && privateWindows !== true) return false;
  return !(Array.isArray(sitesOff) && sitesOff.some((site) => `.${host}`.endsWith(`.${site}`)));
}
