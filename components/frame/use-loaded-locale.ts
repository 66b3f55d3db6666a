import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { type Locale, loadLocale } from "../../locales/locale";
import type { Settings } from "../../store/settings";

/** The locale for what the reader chose, or the browser speaks; null until it is loaded, and the one before until then. */
export function useLoadedLocale(chosen: Settings["language"]): Locale | null {
  const [locale, setLocale] = useState<Locale | null>(null);
  useEffect(() => {
    let isOver = false;
    const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];
    void loadLocale(chosen, preferred).then((loaded) => {
      if (!isOver) setLocale(loaded);
    });
    return () => {
      isOver = true;
    };
  }, [chosen]);
  return locale;
}
