import { isOnFollowedTopic } from "../../core/gates";
import { readSettings, restraintAt } from "../../store/settings";
import type { ReplyTo, Spotted } from "../message";
import { type SenderTab, speaksFor } from "../sender";
import { setTabState } from "../tab-states";
import { keepsPace } from "./pace";
import { readTab } from "./read-tab";

/** The spotter has seen an article that names a followed topic: it is read if it is on it, and its reader wants that here. */
export async function answerSpotted(message: Spotted, tab: SenderTab): Promise<ReplyTo<Spotted>> {
  if (!isOnFollowedTopic(message) || !speaksFor(tab, message.url) || !(await mayReadItself(tab)))
    return { wanted: false };
  if (!keepsPace(tab, message.url, Date.now())) return tooMany(tab.tabId, message.url);
  return { wanted: await readTab(tab.tabId, message.url, false) };
}

/** Said in the panel, where the page can still be asked for. */
async function tooMany(tabId: number, url: string): Promise<{ wanted: false }> {
  await setTabState(tabId, { kind: "problem", url, asked: false, problem: "tooMany", analysis: null });
  return { wanted: false };
}

/** May the page in this tab be read without anybody asking? */
export async function mayReadItself(tab: SenderTab): Promise<boolean> {
  const { settings } = await readSettings();
  if (tab.incognito && !settings.privateWindows) return false;
  return restraintAt(tab.url, settings) === null;
}
