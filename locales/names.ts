/** An actor's name as a heading or in a sentence, and as short as a table needs it. */
export interface ActorName {
  readonly full: string;
  readonly short: string;
}

/** In the order in which screens show them. */
export const MEASURES = [
  "troops.sent",
  "troops.present",
  "troops.planned",
  "troops.returned",
  "casualties.total",
  "casualties.killed",
  "casualties.wounded",
  "casualties.missing",
  "casualties.captured",
  "casualties.share",
  "workers.sent",
  "shells.supplied",
  "shells.share",
  "containers.shipped",
  "missiles.supplied",
  "missiles.fired",
  "artillery.supplied",
  "payment.soldier",
  "revenue",
  "attacks.drones.launched",
  "attacks.missiles.launched",
  "attacks.launched",
  "attacks.drones.downed",
  "attacks.missiles.downed",
  "attacks.downed",
  "attacks.drones.lost",
  "attacks.drones.hit",
  "attacks.missiles.hit",
  "attacks.places",
  "attacks.killed",
  "attacks.wounded",
  "attacks.casualties",
  "attacks.blackout",
] as const;
export type MeasureId = (typeof MEASURES)[number];

export const PROPOSITIONS = [
  "presence",
  "more.coming",
  "arms.supplied",
  "tech.transfer",
  "kursk.recaptured",
  "sanctions.violated",
  "treaty.obligation",
] as const;
export type PropositionId = (typeof PROPOSITIONS)[number];

/** Every actor but media, which have names of their own (`media.ts`). */
export const ACTORS = [
  "kr.nis",
  "kr.jcs",
  "kr.mnd",
  "kr.lawmaker",
  "kr.gov",
  "kp.state-media",
  "kp.gov",
  "ru.mod",
  "ru.gov",
  "ru.state-media",
  "ua.president",
  "ua.intelligence",
  "ua.military",
  "ua.gov",
  "ua.air-force",
  "ua.governor",
  "ua.mayor",
  "ua.rescuers",
  "ua.police",
  "ua.prosecutors",
  "ua.energy",
  "us.military",
  "us.gov",
  "uk.mod",
  "uk.gov",
  "jp.gov",
  "de.gov",
  "fr.gov",
  "eu",
  "nato",
  "un",
  "western-officials",
  "think-tank",
  "soldiers",
  "unnamed",
] as const;
export type ActorId = (typeof ACTORS)[number];

/** Whose side an actor is on, for the colours of a chart. */
export const SIDES = ["kr", "kp", "ru", "ua", "us", "west", "media", "other"] as const;
export type Side = (typeof SIDES)[number];

const WEST = new Set(["uk", "de", "fr", "eu", "nato", "western-officials", "jp"]);

/** The side of an actor id: "kr.nis" → "kr", "uk.mod" → "west", "media:bbc" and the article itself → "media". */
export function sideOf(actor: string): Side {
  if (actor === "publisher" || actor.startsWith("media:")) return "media";
  const country = actor.split(".")[0] ?? "";
  if (WEST.has(country)) return "west";
  return SIDES.find((side) => side === country) ?? "other";
}
