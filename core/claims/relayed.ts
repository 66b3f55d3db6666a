import type { Actors } from "../topics/topic";
import type { Claim, Statement } from "./claim";
import type { Speaker } from "./discourse";

/**
 * "…, a rapporté le député. … À l'issue d'un briefing de l'agence, le parlementaire …": what a relay said before was
 * told by whom it now cites. Changes `told` from its `first` on.
 */
export function deepen<Told extends Claim | Statement>(
  told: Told[],
  first: number,
  speaker: Speaker | null,
  { relays }: Actors,
): void {
  const relay = speaker?.via.find((id) => relays.includes(id));
  if (!speaker || !relay || countryOf(speaker.source) !== countryOf(relay)) return;
  for (let i = first; i < told.length; i++) {
    const one = told[i] as Told;
    if (one.source !== relay || one.via.length > 0) continue;
    told[i] = { ...one, source: speaker.source, via: [relay], surface: speaker.surface };
  }
}

const countryOf = (id: string): string | undefined => id.split(".")[0];
