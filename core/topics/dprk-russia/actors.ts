import type { Actors } from "../topic";

const EVERY = [
  "intelligence",
  "militaryIntelligence",
  "defence",
  "staff",
  "president",
  "government",
  "lawmaker",
  "stateMedia",
  "special",
  "spokesperson",
  "official",
  "accounts",
  "source",
];

/** A country's institutions: those named, and one actor for all others. */
function country(code: string, others: string, named: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(EVERY.map((institution) => [`${code}.${institution}`, named[institution] ?? others]));
}

export const actors: Actors = {
  composed: {
    ...country("kr", "kr.gov", {
      intelligence: "kr.nis",
      militaryIntelligence: "kr.mnd",
      defence: "kr.mnd",
      staff: "kr.jcs",
      special: "kr.jcs",
      lawmaker: "kr.lawmaker",
    }),
    ...country("kp", "kp.gov", { stateMedia: "kp.state-media" }),
    ...country("ru", "ru.gov", {
      militaryIntelligence: "ru.mod",
      defence: "ru.mod",
      staff: "ru.mod",
      special: "ru.mod",
      stateMedia: "ru.state-media",
    }),
    ...country("ua", "ua.gov", {
      intelligence: "ua.intelligence",
      militaryIntelligence: "ua.intelligence",
      staff: "ua.military",
      special: "ua.military",
      president: "ua.president",
    }),
    ...country("us", "us.gov", {
      militaryIntelligence: "us.military",
      defence: "us.military",
      staff: "us.military",
      special: "us.military",
    }),
    ...country("uk", "uk.gov", {
      defence: "uk.mod",
      staff: "uk.mod",
      intelligence: "uk.mod",
      militaryIntelligence: "uk.mod",
      special: "uk.mod",
    }),
    ...country("jp", "jp.gov"),
    ...country("de", "de.gov"),
    ...country("fr", "fr.gov"),
    ...country("west", "western-officials"),
  },
  countries: {
    kp: "kp.gov",
    kr: "kr.gov",
    ru: "ru.gov",
    ua: "ua.gov",
    us: "us.gov",
    uk: "uk.gov",
    jp: "jp.gov",
    de: "de.gov",
    fr: "fr.gov",
  },
  relays: ["kr.lawmaker"],
  doers: ["kp.gov", "ru.gov", "ru.mod", "ua.gov", "ua.military", "soldiers", "unnamed"],
  stateMedia: {
    "media:kcna": "kp.state-media",
    "media:rodong-sinmun": "kp.state-media",
    "media:kctv": "kp.state-media",
    "media:voice-of-korea": "kp.state-media",
    "media:uriminzokkiri": "kp.state-media",
    "media:tass": "ru.state-media",
    "media:ria": "ru.state-media",
    "media:sputnik": "ru.state-media",
    "media:rt": "ru.state-media",
  },
};
