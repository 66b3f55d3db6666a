import { useState } from "preact/hooks";
import type { ComparisonRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { comparisonAsText } from "./as-text";

/** Copies a saved comparison as text, and says whether the browser let it. */
export function CopyButton({ comparison }: { readonly comparison: ComparisonRecord }) {
  const locale = useLocale();
  const words = locale.words.library.comparisons;
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(comparisonAsText(comparison, locale));
      setOutcome("copied");
    } catch {
      // A page without the focus may not write, nor one to which the reader's settings forbid it.
      setOutcome("refused");
    }
  };
  return (
    <>
      <button type="button" class="button plain" onClick={copy}>
        {outcome === "copied" ? words.copied : words.copy}
      </button>
      {outcome === "refused" && (
        <span class="note problem" role="alert">
          {words.notCopied}
        </span>
      )}
    </>
  );
}
