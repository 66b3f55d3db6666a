import { type Session, until } from "../../scripts/browsers/session";
import { saying } from "./probes";

/** Shows a page of the library ("#/articles") within a page of the extension, as one that a reader has open beside. */
export function openLibrary(session: Session, route: string): Promise<void> {
  return session.inExtension((hash) => {
    const frame = document.querySelector<HTMLIFrameElement>("iframe") ?? document.createElement("iframe");
    frame.width = "1200";
    frame.height = "900";
    frame.src = `library.html${hash}`;
    if (!frame.isConnected) document.body.append(frame);
  }, route);
}

/** All that can be read in the library. */
function libraryText(session: Session): Promise<string> {
  return session.inExtension(
    // biome-ignore lint/performance/useDomNodeTextContent: as it is seen, without what is hidden.
    () => document.querySelector<HTMLIFrameElement>("iframe")?.contentDocument?.body.innerText ?? "",
  );
}

export function libraryHas(session: Session, ...texts: string[]): Promise<true> {
  return saying("the library", () => libraryText(session), texts);
}

/** Clicks what says `text`, within the part that says `within` if there are several. */
export function press(session: Session, text: string, within = ""): Promise<true> {
  return until(`"${text}" to press`, () =>
    session.inExtension(
      (label, around) => {
        const page = document.querySelector<HTMLIFrameElement>("iframe")?.contentDocument;
        const parts = [...(page?.querySelectorAll<HTMLElement>("button, a, label.check, summary") ?? [])];
        const found = parts.find(
          (part) =>
            [part, ...part.querySelectorAll("span")].some((one) => one.textContent?.trim() === label) &&
            (around === "" || part.closest("article.figure, li, fieldset")?.textContent?.includes(around)),
        );
        found?.click();
        return found ? (true as const) : null;
      },
      text,
      within,
    ),
  );
}

/** Types into the field with this label. */
export function fill(session: Session, label: string, value: string): Promise<true> {
  return until(`a field "${label}"`, () =>
    session.inExtension(
      (name, text) => {
        const page = document.querySelector<HTMLIFrameElement>("iframe")?.contentDocument;
        const labels = [...(page?.querySelectorAll("label.field") ?? [])];
        const field = labels
          .find((one) => one.querySelector("span")?.textContent === name)
          ?.querySelector<HTMLInputElement>("input, select, textarea");
        if (!field) return null;
        field.value = text;
        for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
        return true as const;
      },
      label,
      value,
    ),
  );
}
