import type { Actors } from "../../topics/topic";
import { PUBLISHER, UNNAMED } from "../claim";
import type { SourceReading } from "../source";

/** Somebody who may vouch for what stands at a place, and what speaks for it. */
export interface Candidate {
  readonly id: string;
  readonly evidence: ReadonlySet<string>;
  /** How it is read if it is chosen. */
  readonly reading: SourceReading;
}

export type Reading = Omit<SourceReading, "source">;

/** The candidates so far: the same one by several ways has the evidence of all, and is read by the first. */
export class Candidates {
  readonly #found = new Map<string, { names: Set<string>; reading: Reading }>();

  add(id: string, reading: Reading, names: readonly string[]): void {
    const one = this.#found.get(id) ?? { names: new Set<string>(), reading };
    for (const name of names) one.names.add(name);
    this.#found.set(id, one);
  }

  all(actors: Actors, rule: string): Candidate[] {
    return [...this.#found].map(([id, { names, reading }]) => {
      const evidence = id === PUBLISHER || id === UNNAMED ? names : withRole(id, names, rule, actors);
      return { id, evidence, reading: { ...reading, source: id } };
    });
  }
}

/** What somebody is tells whether it vouches for figures or passes them on. */
export function roleOf(id: string, actors: Actors): string {
  if (id.startsWith("media:")) return "medium";
  if (id.includes("media")) return "state medium";
  if (actors.relays.includes(id)) return "relay";
  return actors.doers.includes(id) ? "doer" : "body";
}

const PLACES = ["here", "voice", "speaker", "rule"];

function withRole(id: string, names: ReadonlySet<string>, rule: string, actors: Actors): Set<string> {
  const role = roleOf(id, actors);
  const all = new Set([
    ...names,
    role,
    ...PLACES.filter((place) => names.has(place)).map((place) => `${place}, ${role}`),
  ]);
  if (Object.values(actors.countries).includes(id)) all.add("stands for its country");
  if (!names.has("here") && !names.has("voice")) all.add("not here");
  if (names.has("rule") && names.has("speaker")) all.add("rule and speaker");
  if (names.has("rule")) return all;
  for (const place of PLACES) if (names.has(place)) all.add(`${place} beside rule`).add(`${place} beside rule ${rule}`);
  return all;
}

export const ruleName = ({ reasons }: SourceReading): string => reasons[0]?.rule.split(":")[0] ?? "none";

export function ruleNames(rule: SourceReading): string[] {
  return [
    `rule ${ruleName(rule)}`,
    `rule by ${rule.frame?.kind ?? "none"}`,
    rule.carried ? "rule carried" : "rule own",
  ];
}
