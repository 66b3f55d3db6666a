import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Locale, localeFor } from "../../locales/locale";

export const LocaleContext = createContext<Locale>(localeFor("en", []));

/** The words, names and formats of the reader's language. */
export const useLocale = (): Locale => useContext(LocaleContext);
