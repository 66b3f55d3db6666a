/** Stands between the names of a key. No measure, source, outlet or tag can hold it: see `word` in shape.ts. */
const BETWEEN = "\n";

export type FacetKind = "topic" | "measure" | "source" | "both" | "outlet" | "language" | "tag";

/** What an article is chosen by, as an index finds it. */
export const facet = (kind: FacetKind, ...names: readonly string[]): string => [kind, ...names].join(BETWEEN);

/** What figures are counted within: a measure, or what one source says of it. */
export const scopeOf = (measure: string, source: string | null): string =>
  source === null ? measure : measure + BETWEEN + source;

export const namesIn = (key: string): string[] => key.split(BETWEEN);

/** FNV-1a of 32 bits, from two starting points: 64 bits, so that two of a million texts hardly share one. */
const STARTS = [0x811c9dc5, 0x9747b28c] as const;
const PRIME = 0x01000193;

/** A text of any length as a short key: the same for the same text. */
export function shortKey(text: string): string {
  return STARTS.map((start) => {
    let hash: number = start;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    return (hash >>> 0).toString(36);
  }).join("-");
}
