import { useState } from "preact/hooks";
import { useLocale } from "../../frame/locale-context";
import type { LibraryFigure } from "../figure/library-figure";
import { citation } from "./cite";

/** Copies a figure as a sentence to be cited; where the browser refuses, the sentence is shown. */
export function CiteButton({ figure }: { readonly figure: LibraryFigure }) {
  const locale = useLocale();
  const { cite: words } = locale.words.out;
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation(figure, locale));
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <button type="button" class="link-button screen-only cite" onClick={copy}>
        {words.cite}
      </button>
      <span role="status" class="note">
        {outcome === "copied" && words.cited}
      </span>
      {outcome === "refused" && (
        <span class="note" role="alert">
          {words.notCopied} <span class="citation">{citation(figure, locale)}</span>
        </span>
      )}
    </>
  );
}
