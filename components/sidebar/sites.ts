import { changeSettings, DEFAULTS, readSettings, restraintAt, siteOf } from "../../store/settings";

/** Is nothing read by itself at this address, by what the reader said of its site? */
export const isSiteOff = (url: string, sitesOff: readonly string[]): boolean =>
  restraintAt(url, { ...DEFAULTS, sitesOff }) === "siteOff";

/** Switches the site of an address off, or on again with every entry that takes it along. */
export async function turnSite(url: string, isOff: boolean): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  const { sitesOff } = (await readSettings()).settings;
  const others = sitesOff.filter((one) => !isSiteOff(url, [one]));
  await changeSettings({ sitesOff: isOff ? [...others, site].sort() : others });
}
