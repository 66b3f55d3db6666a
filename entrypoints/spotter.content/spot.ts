import { browser } from "wxt/browser";
import type { TopicMatch } from "../../core/analyse";
import { gates } from "../../core/gates";
import { looksLikeArticle } from "../../core/page/is-article";
import { scoreTopic, standsNear } from "../../core/topics/gate";
import { deliver } from "../../messages/send";
import { isSamePage } from "../../messages/tab-state";
import { readSettings, restraintAt } from "../../store/settings";
import { isNewContent, sampleOf } from "./content";
import { onceQuiet } from "./quiet";

/**
 * Waits until the page under `url` shows an article other than `before`, and tells the background if it is on a followed
 * topic. Of any other page nothing is told to anybody. Resolves with what the page showed last.
 */
export async function spot(url: string, before: string, signal: AbortSignal): Promise<string> {
  if (!(await mayLook(url))) return before;
  let seen = before;
  const isThere = await onceQuiet(document, signal, () => {
    seen = sampleOf(document);
    return looksLikeArticle(document) && isNewContent(seen, before) && isSamePage(location.href, url);
  });
  if (isThere) await tellIfOnTopic(seen);
  return seen;
}

async function mayLook(url: string): Promise<boolean> {
  // A spotter that an update of Says Who has cut off keeps quiet.
  if (!browser.runtime?.id) return false;
  const { settings } = await readSettings();
  if (browser.extension.inIncognitoContext && !settings.privateWindows) return false;
  return restraintAt(url, settings) === null;
}

async function tellIfOnTopic(sample: string): Promise<void> {
  const topics = followedTopics(sample);
  if (topics.length > 0) await deliver({ type: "spotted", url: location.href, topics });
}

/** The followed topics that a page is on or near (the reader then tells), by the lines it shows, the headline first. */
function followedTopics(sample: string): TopicMatch[] {
  const [title = "", ...lines] = sample.split("\n");
  const page = { title, text: lines.join("\n") };
  return gates
    .map((gate) => ({ gate, score: scoreTopic(page, gate) }))
    .filter(({ gate, score }) => score >= gate.threshold || standsNear(page, gate))
    .map(({ gate, score }) => ({ id: gate.id, matched: true, score }));
}
