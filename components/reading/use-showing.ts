import { useContext, useState } from "preact/hooks";
import { ShowContext, type Shown } from "../claim/show-in-page";
import type { ShownClaim } from "../claim/shown-claim";

/** Which figure's sentence was looked for in the page last, and what came of it. */
export interface Showing {
  readonly last: { readonly key: string; readonly outcome: Shown } | null;
  /** Scrolls the page to the figure's sentence. */
  readonly show: (shown: ShownClaim | undefined) => Promise<void>;
}

/** Shows the figures of an article in its page, one at a time. */
export function useShowing(tabId: number): Showing {
  const showQuote = useContext(ShowContext);
  const [last, setLast] = useState<Showing["last"]>(null);
  const show = async (shown: ShownClaim | undefined): Promise<void> => {
    if (!shown) return;
    const { key, claim, versionId } = shown;
    setLast({ key, outcome: await showQuote(tabId, { ...claim, versionId }) });
  };
  return { last, show };
}
