import type { Measure } from "../topic";

const MEN = ["soldier", "none"];
/** In this order, because the more telling word wins: a wounded man who was flown home counts as returned. */
export const measures: readonly Measure[] = [
  {
    id: "casualties.share",
    unit: "percent",
    nouns: ["casualty", "dead", "none", "soldier", "force"],
    events: [["lose", "kill", "wound", "casualty"]],
    ownSide: true,
  },
  { id: "shells.share", unit: "percent", nouns: ["shell", "none", "weapon"], events: [["shell"]], ownSide: false },
  { id: "payment.soldier", unit: "money", nouns: ["money"], events: [["pay"]], without: ["worker"], ownSide: false },
  { id: "revenue", unit: "money", nouns: ["money"], events: [["earn", "deliver", "weapon", "shell"]], ownSide: false },
  { id: "containers.shipped", unit: "items", nouns: ["container"], ownSide: false },
  { id: "shells.supplied", unit: "items", nouns: ["shell"], ownSide: false },
  { id: "missiles.fired", unit: "items", nouns: ["missile"], events: [["fire"]], ownSide: true },
  { id: "missiles.supplied", unit: "items", nouns: ["missile"], ownSide: true },
  { id: "artillery.supplied", unit: "items", nouns: ["gun"], ownSide: true },
  { id: "workers.sent", unit: "people", nouns: ["worker"], ownSide: true },
  { id: "troops.returned", unit: "people", nouns: [...MEN, "wounded"], events: [["return"]], ownSide: true },
  { id: "casualties.captured", unit: "people", nouns: ["captive"], ownSide: true },
  { id: "casualties.missing", unit: "people", nouns: ["missing"], ownSide: true },
  { id: "casualties.total", unit: "people", nouns: ["casualty"], ownSide: true },
  { id: "casualties.killed", unit: "people", nouns: ["dead"], ownSide: true },
  { id: "casualties.wounded", unit: "people", nouns: ["wounded"], ownSide: true },
  { id: "casualties.total", unit: "people", nouns: MEN, events: [["kill"], ["wound"]], ownSide: true },
  { id: "casualties.total", unit: "people", nouns: MEN, events: [["lose"]], ownSide: true },
  { id: "casualties.killed", unit: "people", nouns: MEN, events: [["kill"]], ownSide: true },
  { id: "casualties.wounded", unit: "people", nouns: MEN, events: [["wound"]], ownSide: true },
  { id: "casualties.missing", unit: "people", nouns: MEN, events: [["vanish"]], ownSide: true },
  { id: "casualties.captured", unit: "people", nouns: MEN, events: [["capture"]], ownSide: true },
  {
    id: "troops.planned",
    unit: "people",
    nouns: MEN,
    events: [["plan"], ["send", "sending", "present"]],
    ownSide: true,
  },
  { id: "troops.planned", unit: "people", nouns: MEN, events: [["sending"]], ownSide: true },
  { id: "troops.sent", unit: "people", nouns: [...MEN, "force"], events: [["send"]], ownSide: true },
  { id: "troops.present", unit: "people", nouns: [...MEN, "force"], events: [["present"]], ownSide: true },
];
