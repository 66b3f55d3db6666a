import { createContext } from "preact";
import { send } from "../../messages/send";

/** What came of showing a sentence in its page. */
export type Shown = "shown" | "notInPage" | "unreachable";

/** A sentence and its place in the text of the stored version. */
export interface PlacedQuote {
  readonly quote: string;
  readonly start: number;
  readonly versionId: string | null;
}

/** Scrolls the tab to the sentence and marks it. Never rejects. */
export async function showInPage(tabId: number, { quote, start, versionId }: PlacedQuote): Promise<Shown> {
  const reply = await send({ type: "showQuote", tabId, quote, start, versionId }).catch(() => null);
  if (!reply) return "unreachable";
  return reply.found ? "shown" : "notInPage";
}

/** How a sentence is shown: in the page of a tab, or where a page of the extension shows an article itself. */
export const ShowContext = createContext<typeof showInPage>(showInPage);
