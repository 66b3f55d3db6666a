import type { Actors } from "../topic";

/** A country's institutions that speak of attacks; all others are its government. */
const OTHERS = ["president", "government", "lawmaker", "spokesperson", "official", "accounts", "source", "stateMedia"];

function country(code: string, military: string, named: Readonly<Record<string, string>> = {}): Record<string, string> {
  const services = ["defence", "staff", "special", "intelligence", "militaryIntelligence"];
  return Object.fromEntries([
    ...OTHERS.map((office) => [`${code}.${office}`, named[office] ?? `${code}.gov`]),
    ...services.map((office) => [`${code}.${office}`, named[office] ?? military]),
  ]);
}

export const actors: Actors = {
  composed: {
    ...country("ua", "ua.military", {
      president: "ua.president",
      defence: "ua.gov",
      intelligence: "ua.intelligence",
      militaryIntelligence: "ua.intelligence",
    }),
    ...country("ru", "ru.mod", { intelligence: "ru.gov", stateMedia: "ru.state-media" }),
    ...country("us", "us.military", { intelligence: "us.gov" }),
    ...country("uk", "uk.mod"),
    ...country("de", "de.gov"),
    ...country("fr", "fr.gov"),
    ...country("west", "western-officials"),
  },
  countries: { ua: "ua.gov", ru: "ru.gov", us: "us.gov", uk: "uk.gov", de: "de.gov", fr: "fr.gov" },
  relays: [],
  home: { country: "ua", offices: ["president", "staff", "government"] },
  doers: ["ru.gov", "ru.mod", "unnamed"],
  stateMedia: {
    "media:tass": "ru.state-media",
    "media:ria": "ru.state-media",
    "media:sputnik": "ru.state-media",
    "media:rt": "ru.state-media",
  },
};
