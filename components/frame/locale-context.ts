import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Locale } from "../../locales/locale";

export const LocaleContext = createContext<Locale | null>(null);

/** The words, names and formats of the reader's language. Throws outside of a `Frame`, which loads them. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error("useLocale needs a Frame around it");
  return locale;
}
