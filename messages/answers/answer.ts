import type { Runtime } from "webextension-polyfill";
import type { Message, Replies } from "../message";
import { parseMessage } from "../parse";
import { isOwnPage, type SenderTab, senderTab } from "../sender";
import { answerNeedsLanguage } from "./needs-language";
import { answerReadAnyway, answerShowQuote, tabState } from "./panel";
import { answerNotRead, answerReading } from "./reading";
import { answerSpotted } from "./spotted";

/**
 * The background's answer to whatever came as a message; null to what it does not accept: what is no message of ours,
 * what a content script sends that only the panel may, and the reverse.
 */
export async function answer(value: unknown, sender: Runtime.MessageSender): Promise<Replies[keyof Replies] | null> {
  const message = parseMessage(value);
  if (!message) return null;
  if (isOwnPage(sender)) return answerPanel(message);
  const tab = senderTab(sender);
  return tab ? answerPage(message, tab) : null;
}

async function answerPage(message: Message, tab: SenderTab): Promise<Replies[keyof Replies] | null> {
  switch (message.type) {
    case "spotted":
      return answerSpotted(message, tab);
    case "needsLanguage":
      return answerNeedsLanguage(message, tab);
    case "reading":
      return answerReading(message, tab);
    case "notRead":
      return answerNotRead(message, tab);
    default:
      return null;
  }
}

async function answerPanel(message: Message): Promise<Replies[keyof Replies] | null> {
  switch (message.type) {
    case "readAnyway":
      return answerReadAnyway(message);
    case "showQuote":
      return answerShowQuote(message);
    case "tabState":
      return tabState(message.tabId);
    default:
      return null;
  }
}
