import { NOTICE_ACTS, NOTICE_SUBJECTS, OFFER_WORDS, SIGNUP_WORDS } from "./page-words";
import { weigh } from "./white-space";

const LONGEST = 600;

/**
 * Does this paragraph speak of the site and not of the world: of cookies and consent, of content from elsewhere that
 * waits for a click, of newsletters and subscriptions? It must name both what it is about and what the reader shall do.
 */
export function isNotice(text: string): boolean {
  if (weigh(text) > LONGEST) return false;
  const lower = text.toLowerCase();
  if (OFFER_WORDS.some((words) => lower.includes(words)) || SIGNUP_WORDS.some((words) => lower.includes(words)))
    return true;
  return NOTICE_SUBJECTS.some((words) => lower.includes(words)) && NOTICE_ACTS.some((words) => lower.includes(words));
}
