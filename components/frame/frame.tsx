import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Settings } from "../../store/settings";
import { Notices } from "../notices/notices";
import { useSettings } from "../state/use-settings";
import { LocaleContext } from "./locale-context";
import { useLoadedLocale } from "./use-loaded-locale";

/** What every page of Says Who stands in: the reader's language and theme. Nothing shows before both are known. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const read = useSettings();
  if (!read) return null;
  return <Dressed settings={read.settings}>{children}</Dressed>;
}

function Dressed({ settings, children }: { readonly settings: Settings; readonly children: ComponentChildren }) {
  const locale = useLoadedLocale(settings.language);
  useEffect(() => {
    if (locale) document.documentElement.lang = locale.language;
    document.documentElement.dataset.theme = settings.theme;
  }, [locale, settings.theme]);
  if (!locale) return null;
  return (
    <LocaleContext.Provider value={locale}>
      <Notices />
      {children}
    </LocaleContext.Provider>
  );
}
