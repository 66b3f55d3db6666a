import { changeSettings, siteOf } from "../../store/settings";
import { useLocale } from "../frame/locale-context";
import { useSettings } from "../state/use-settings";
import { isSiteOff, turnSite } from "./sites";

/** Stops everything that is read by itself, everywhere, and lets it go on. */
export function PauseSwitch() {
  const { panel } = useLocale().words;
  const settings = useSettings()?.settings;
  if (!settings) return null;
  const { paused } = settings;
  return (
    <button type="button" class="link-button" onClick={() => changeSettings({ paused: !paused })}>
      {paused ? panel.resume : panel.pause}
    </button>
  );
}

/** Stops what is read by itself on the site of this address, and lets it go on. */
export function SiteSwitch({ url }: { readonly url: string }) {
  const { panel } = useLocale().words;
  const settings = useSettings()?.settings;
  if (!settings || siteOf(url) === null) return null;
  const isOff = isSiteOff(url, settings.sitesOff);
  return (
    <button type="button" class="link-button" onClick={() => turnSite(url, !isOff)}>
      {isOff ? panel.siteOn : panel.siteOff}
    </button>
  );
}
