import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { localeFor } from "../../locales/locale";
import type { Settings } from "../../store/settings";
import { Notices } from "../notices/notices";
import { useSettings } from "../state/use-settings";
import { LocaleContext } from "./locale-context";

/** What every page of Says Who stands in: the reader's language and theme. Nothing shows before both are known. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const read = useSettings();
  if (!read) return null;
  return <Dressed settings={read.settings}>{children}</Dressed>;
}

function Dressed({ settings, children }: { readonly settings: Settings; readonly children: ComponentChildren }) {
  const locale = localeFor(settings.language, navigator.languages);
  useEffect(() => {
    document.documentElement.lang = locale.language;
    document.documentElement.dataset.theme = settings.theme;
  }, [locale.language, settings.theme]);
  return (
    <LocaleContext.Provider value={locale}>
      <Notices />
      {children}
    </LocaleContext.Provider>
  );
}
