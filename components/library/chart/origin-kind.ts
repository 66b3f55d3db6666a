import type { Words } from "../../../locales/words";

/** What kind of origin a source is: the shape of its marks. */
export type OriginKind = keyof Words["library"]["measure"]["kinds"];

/** The last part of an actor id → its kind (codebook, section 5). */
const KINDS: ReadonlyMap<string, OriginKind> = new Map(
  Object.entries({
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
  } as const),
);

export function originKind(actor: string): OriginKind {
  if (actor.startsWith("media:")) return "media";
  return KINDS.get(actor.slice(actor.lastIndexOf(".") + 1)) ?? "other";
}
