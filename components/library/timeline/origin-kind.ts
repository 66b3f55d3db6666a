import type { MeasureWords } from "../../../locales/library-words";

/** What kind of origin a source is: the shape of its marks. */
export type OriginKind = keyof MeasureWords["kinds"];

/** The last part of an actor id → its kind (codebook, section 5). */
const KINDS: Readonly<Record<string, OriginKind>> = {
  nis: "intelligence",
  intelligence: "intelligence",
  jcs: "military",
  mnd: "military",
  mod: "military",
  military: "military",
  gov: "government",
  president: "government",
  lawmaker: "government",
  eu: "government",
  nato: "government",
  un: "government",
  "state-media": "media",
  publisher: "media",
};

export function originKind(actor: string): OriginKind {
  if (actor.startsWith("media:")) return "media";
  return KINDS[actor.slice(actor.lastIndexOf(".") + 1)] ?? "other";
}
