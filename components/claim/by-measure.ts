import { MEASURES } from "../../locales/names";

/** What has a measure, grouped by it, in the order given. */
export function byMeasure<T extends { readonly claim: { readonly measure: string } }>(
  claims: readonly T[],
): [measure: string, claims: T[]][] {
  return [...Map.groupBy(claims, ({ claim }) => claim.measure)];
}

/** The same in the order in which screens show measures; unknown ones last. */
export function inOrderOfMeasures<T>(groups: readonly [measure: string, claims: T[]][]): [string, T[]][] {
  const known: readonly string[] = MEASURES;
  const place = (measure: string): number => (known.includes(measure) ? known.indexOf(measure) : known.length);
  return groups.toSorted(([one], [other]) => place(one) - place(other));
}
