import { parseHTML } from "linkedom";
import { type ComponentChild, render } from "preact";
import { LocaleContext } from "../../components/frame/locale-context";
import { loadLocale } from "../../locales/locale";

const { document, window } = parseHTML("<!doctype html><html><body></body></html>");
const locale = await loadLocale("en", ["en-GB"]);
Object.assign(globalThis, { document, window, Event: window.Event });

/** Renders in English, and returns what holds it: a place of its own in the document, or the one given, drawn anew. */
export function rendered(what: ComponentChild, before?: HTMLElement): HTMLElement {
  const place = (before ?? document.createElement("div")) as unknown as Element;
  if (!before) document.body.append(place);
  render(<LocaleContext.Provider value={locale}>{what}</LocaleContext.Provider>, place);
  return place as unknown as HTMLElement;
}

/** Everything that is to be read, with single spaces. */
export const textOf = (place: HTMLElement): string => (place.textContent ?? "").replace(/\s+/g, " ").trim();
