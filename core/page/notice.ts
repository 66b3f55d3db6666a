import { NOTICE_ACTS, NOTICE_SUBJECTS, OFFER_WORDS, SIGNUP_WORDS } from "./page-words";
import { weigh } from "./white-space";

const LONGEST = 600;

/**
 * Does this paragraph speak of the site and not of the world: of cookies and consent, of content from elsewhere that
 * waits for a click? It must name both what it is about and what the reader does.
 */
export function isNotice(text: string): boolean {
  if (weigh(text) > LONGEST) return false;
  const lower = text.toLowerCase();
  return NOTICE_SUBJECTS.some((words) => lower.includes(words)) && NOTICE_ACTS.some((words) => lower.includes(words));
}

/** Does it offer a subscription or a newsletter? */
export function isOffer(text: string): boolean {
  const lower = text.toLowerCase();
  return weigh(text) <= LONGEST && [...OFFER_WORDS, ...SIGNUP_WORDS].some((words) => lower.includes(words));
}
