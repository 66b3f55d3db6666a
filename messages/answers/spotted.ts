import { readSettings, restraintAt } from "../../store/settings";
import type { ReplyTo, Spotted } from "../message";
import { type SenderTab, speaksFor } from "../sender";
import { readTab } from "./read-tab";

/** The spotter has seen an article on a followed topic: it is read unless the reader does not want that here. */
export async function answerSpotted(message: Spotted, tab: SenderTab): Promise<ReplyTo<Spotted>> {
  const onTopic = message.topics.some((topic) => topic.matched);
  if (!onTopic || !speaksFor(tab, message.url) || !(await mayReadItself(tab))) return { wanted: false };
  return { wanted: await readTab(tab.tabId, message.url, false) };
}

/** May the page in this tab be read without anybody asking? */
export async function mayReadItself(tab: SenderTab): Promise<boolean> {
  const { settings } = await readSettings();
  if (tab.incognito && !settings.privateWindows) return false;
  return restraintAt(tab.url, settings) === null;
}
