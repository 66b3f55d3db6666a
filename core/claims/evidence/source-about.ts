import type { Actors } from "../../topics/topic";
import { type Candidate, roleOf } from "./source-candidates";

/**
 * The candidates with what speaks for each by what it is asked about, a measure ("casualties.killed") or a proposition
 * ("presence"): a spy agency tells of other things than the United Nations, and nobody of their own dead.
 */
export function askedAbout(candidates: readonly Candidate[], about: string, actors: Actors): Candidate[] {
  const [group] = about.split(".");
  return candidates.map((one) => {
    const [country, kind] = [countryOf(one.id), kindOf(one.id, actors)];
    const names = [`${group} by ${country}`, `${about} by ${country}`, `a ${kind}`, `${group} by a ${kind}`];
    return { ...one, evidence: new Set([...one.evidence, ...names]) };
  });
}

/** "kr", "media", "publisher". */
const countryOf = (id: string): string => id.split(/[.:]/)[0] ?? "";

/** "nis", "gov", "medium". */
const kindOf = (id: string, actors: Actors): string =>
  id.startsWith("media:") ? roleOf(id, actors) : (id.split(".").at(-1) ?? "");
