import type { ShownClaim } from "../claim/shown-claim";
import type { Chip } from "./chips";

type Group = [measure: string, own: ShownClaim[]];

/** The measures with a disputed figure before the others, else in their order: what is disputed is seen at once. */
export function disputedFirst(groups: readonly Group[], chips: readonly Chip[]): Group[] {
  const disputed = new Set(chips.find(({ kind }) => kind === "disputed")?.keys);
  const isDisputed = ([, own]: Group): boolean => own.some(({ key }) => disputed.has(key));
  return groups.toSorted((one, other) => Number(isDisputed(other)) - Number(isDisputed(one)));
}
