import { useState } from "preact/hooks";
import type { ComparisonRecord } from "../../../store/records";
import { useLocale } from "../../frame/locale-context";
import { comparisonAsText } from "./as-text";
import type { SinceSaved } from "./since-then";

interface Props {
  readonly comparison: ComparisonRecord;
  readonly since: SinceSaved;
}

/** Copies a saved comparison as text, and says whether the browser let it. */
export function CopyButton({ comparison, since }: Props) {
  const locale = useLocale();
  const words = locale.words.library.comparisons;
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(comparisonAsText(comparison, since, locale));
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
