import type { Attribution } from "../core/claims/claim";
import { topicTitle } from "../core/topic-of";
import type { Locale } from "./locale";
import { mediumName } from "./media";
import type { ActorId, ActorName, MeasureId, PropositionId } from "./names";

/** Who an actor id is. `outlet`: the article's publisher, who speaks where nobody else is named. */
export function actorName(id: string, locale: Locale, outlet: string | null = null): ActorName {
  if (id === "publisher") return ownVoice(locale, outlet);
  if (id.startsWith("media:")) return same(mediumName(id));
  const { actors } = locale.words.names;
  return Object.hasOwn(actors, id) ? actors[id as ActorId] : same(id);
}

function ownVoice(locale: Locale, outlet: string | null): ActorName {
  const { ownVoice: itself, ownVoiceOf } = locale.words.claims;
  return outlet ? { full: ownVoiceOf({ outlet }), short: outlet } : same(itself);
}

const same = (name: string): ActorName => ({ full: name, short: name });

/** Who says it and through whom, nearest to the reader last: "NIS, via a lawmaker, via Yonhap". */
export function sourceChain(
  { source, via }: Pick<Attribution, "source" | "via">,
  locale: Locale,
  outlet: string | null = null,
  form: keyof ActorName = "full",
): string {
  const passers = via.map((id) => locale.words.claims.via({ name: actorName(id, locale, outlet).short }));
  return [actorName(source, locale, outlet)[form], ...passers].join(", ");
}

export function measureName(id: string, { words: { names } }: Locale): string {
  return Object.hasOwn(names.measures, id) ? names.measures[id as MeasureId] : id;
}

/** What is counted and whose it is, where nothing around it tells: "North Korean soldiers killed". */
export function measureTitle(id: string, { words: { names } }: Locale): string {
  return Object.hasOwn(names.measureTitles, id) ? names.measureTitles[id as MeasureId] : id;
}

export const topicName = (id: string, { language }: Locale): string => topicTitle(id, language);

export function propositionName(id: string, { words: { names } }: Locale): string {
  return Object.hasOwn(names.propositions, id) ? names.propositions[id as PropositionId] : id;
}
