/** Zones as datelines name them; of letters that several zones share, the one that news pages mean. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  GMT: "Z",
  UTC: "Z",
  WET: "Z",
  WEST: "+01:00",
  BST: "+01:00",
  CET: "+01:00",
  MEZ: "+01:00",
  CEST: "+02:00",
  MESZ: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  МСК: "+03:00",
  HKT: "+08:00",
  SGT: "+08:00",
  KST: "+09:00",
  JST: "+09:00",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/** The offset of a zone's letters ("CEST" → "+02:00"); null where they name none. */
export function zoneOffset(letters: string): string | null {
  return ZONES[letters.toUpperCase()] ?? null;
}
