import { browser } from "wxt/browser";
import { languageFile } from "../brought-languages";
import type { NeedsLanguage, ReplyTo } from "../message";
import type { SenderTab } from "../sender";
import { toldToRead } from "./reading";

/** Brings a language to a page that is being read. Null: nobody told this page to read. */
export async function answerNeedsLanguage(
  { url, code }: NeedsLanguage,
  tab: SenderTab,
): Promise<ReplyTo<NeedsLanguage> | null> {
  if (!(await toldToRead(tab, url))) return null;
  const { tabId } = tab;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [languageFile(code)], injectImmediately: true });
    return { brought: true };
  } catch {
    return { brought: false };
  }
}
