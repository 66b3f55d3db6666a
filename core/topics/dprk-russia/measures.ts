import type { Measure } from "../topic";

/** Those who are or may be soldiers: "soldier", "person" (side.ts tells civilians apart), a noun left out. */
const MEN = ["soldier", "person", "none"];
/** Somebody's losses of goods, not what was delivered. */
const WASTED = ["lose", "destroy"];
/** Lost, or given to somebody else than Russia. */
const ASTRAY = [...WASTED, "elsewhere"];
/** Fewer workers are those who tell of it: "six labourers who fled". */
const FEW = 20;
/** Fewer soldiers with no deed beside them are some who were seen, no force that was sent. */
const FORCE = 500;
/** Less money is what somebody earns, not a state. */
const WAGE = 50_000;
const LOSSES = ["casualties.total", "casualties.killed", "casualties.wounded"];

/** In this order, because the more telling word wins: a wounded man who was flown home counts as returned. */
export const measures: readonly Measure[] = [
  {
    id: "casualties.share",
    unit: "percent",
    nouns: ["casualty", "dead", "none", "soldier", "person", "force"],
    events: [["lose", "kill", "wound", "casualty"]],
    without: ["army"],
    side: "people",
  },
  { id: "casualties.share", unit: "percent", nouns: ["force", "soldier", "total"], follows: LOSSES, side: "people" },
  {
    id: "shells.share",
    unit: "percent",
    nouns: ["shell", "none", "weapon"],
    events: [["shell"]],
    without: ["dud"],
    side: "any",
  },
  {
    id: "payment.soldier",
    unit: "money",
    nouns: ["money"],
    events: [
      ["pay", "perHead"],
      ["perHead", "rate"],
    ],
    without: ["worker"],
    side: "any",
  },
  {
    id: "revenue",
    unit: "money",
    nouns: ["money"],
    events: [["earn"]],
    without: ["economy"],
    least: WAGE,
    side: "any",
  },
  {
    id: "revenue",
    unit: "money",
    nouns: ["money"],
    events: [
      ["worth", "deliver"],
      ["weapon", "shell"],
    ],
    side: "any",
  },
  { id: "containers.shipped", unit: "items", nouns: ["container"], without: [...ASTRAY, "inReturn"], side: "goods" },
  { id: "shells.supplied", unit: "items", nouns: ["shell"], without: ["fire", "perUnit", ...ASTRAY], side: "goods" },
  {
    id: "shells.supplied",
    unit: "items",
    nouns: ["none"],
    events: [["deliver", "send"]],
    without: ["fire"],
    follows: ["shells.supplied", "shells.share"],
    side: "goods",
  },
  { id: "missiles.fired", unit: "items", nouns: ["missile"], events: [["fire"]], without: ["test"], side: "people" },
  {
    id: "missiles.fired",
    unit: "items",
    nouns: ["none"],
    events: [["fire"]],
    follows: ["missiles.supplied", "missiles.fired"],
    side: "people",
  },
  {
    id: "missiles.supplied",
    unit: "items",
    nouns: ["missile"],
    without: ["plan", "sending", "test", ...ASTRAY],
    side: "goods",
  },
  { id: "artillery.supplied", unit: "items", nouns: ["gun"], without: ASTRAY, side: "goods" },
  { id: "workers.sent", unit: "people", nouns: ["worker"], least: FEW, side: "people" },
  { id: "workers.sent", unit: "people", nouns: MEN, events: [["work"]], side: "people" },
  { id: "troops.returned", unit: "people", nouns: [...MEN, "wounded"], events: [["return"]], side: "people" },
  { id: "casualties.captured", unit: "people", nouns: ["captive"], side: "people" },
  { id: "casualties.missing", unit: "people", nouns: ["missing"], side: "people" },
  { id: "casualties.total", unit: "people", nouns: ["casualty"], side: "people" },
  { id: "casualties.total", unit: "people", nouns: ["total"], follows: LOSSES, side: "people" },
  { id: "casualties.total", unit: "people", nouns: ["dead", "wounded"], events: [["kill"], ["wound"]], side: "people" },
  { id: "casualties.killed", unit: "people", nouns: ["dead"], side: "people" },
  { id: "casualties.wounded", unit: "people", nouns: ["wounded"], side: "people" },
  { id: "casualties.total", unit: "people", nouns: MEN, events: [["kill"], ["wound"]], side: "people" },
  { id: "casualties.total", unit: "people", nouns: MEN, events: [["lose"]], without: ["kill"], side: "people" },
  { id: "casualties.killed", unit: "people", nouns: MEN, events: [["kill"]], side: "people" },
  { id: "casualties.killed", unit: "people", nouns: ["soldier"], events: [["slay"]], side: "people" },
  {
    id: "casualties.captured",
    unit: "people",
    nouns: ["soldier"],
    events: [["capture"], ["wound"]],
    without: ["kill"],
    side: "people",
  },
  { id: "casualties.wounded", unit: "people", nouns: MEN, events: [["wound"]], side: "people" },
  { id: "casualties.missing", unit: "people", nouns: MEN, events: [["vanish"]], side: "people" },
  { id: "casualties.captured", unit: "people", nouns: MEN, events: [["capture"]], side: "people" },
  {
    id: "troops.planned",
    unit: "people",
    nouns: MEN,
    events: [["plan"], ["send", "sends", "sending", "present"]],
    side: "people",
  },
  { id: "troops.planned", unit: "people", nouns: MEN, events: [["sending"]], side: "people" },
  { id: "troops.planned", unit: "people", nouns: ["force"], events: [["plan"]], side: "people" },
  { id: "troops.planned", unit: "people", nouns: MEN, events: [["announce"], ["sends"]], side: "people" },
  {
    id: "troops.planned",
    unit: "people",
    nouns: ["soldier"],
    events: [["announce"]],
    without: ["send", "present"],
    side: "people",
  },
  // "Accordingly the North sends 1,000 sappers": what goes on about a plan is one.
  {
    id: "troops.planned",
    unit: "people",
    nouns: MEN,
    events: [["sends"]],
    follows: ["troops.planned"],
    side: "people",
  },
  { id: "troops.sent", unit: "people", nouns: [...MEN, "force"], events: [["send", "sends"]], side: "people" },
  {
    id: "troops.present",
    unit: "people",
    nouns: [...MEN, "force"],
    events: [["present"]],
    without: ["army"],
    side: "people",
  },
  {
    id: "troops.present",
    unit: "people",
    nouns: ["soldier", "force"],
    events: [["there"]],
    without: ["army"],
    attributed: true,
    least: FORCE,
    side: "people",
  },
  {
    id: "troops.sent",
    unit: "people",
    nouns: ["soldier", "force"],
    without: ["army"],
    attributed: true,
    least: FORCE,
    side: "people",
  },
];
