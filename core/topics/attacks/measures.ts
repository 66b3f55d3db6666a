import type { Measure } from "../topic";

/** Those whom an attack hits, or a noun left out; soldiers are counted at the front. */
const PEOPLE = ["person", "none"];
/** Over Russia and what it holds, or of another use than an attack. */
const ELSEWHERE = ["abroad", "deliver", "produce"];
const DOWNED = [["down"]];
const LOST = [["lose", "vanish", "jam"]];
const HIT = [["hit"]];
const KILLED = [["kill", "slay"]];
const HURT = [["wound"]];
const DARK = [["dark"]];

/** Figures behind which one without a noun still counts drones, missiles, or both. */
const DRONES = ["attacks.drones.launched", "attacks.drones.downed", "attacks.drones.lost", "attacks.drones.hit"];
const MISSILES = ["attacks.missiles.launched", "attacks.missiles.downed", "attacks.missiles.hit"];
const BOTH = ["attacks.launched", "attacks.downed"];

/** In this order, because what became of a weapon tells more than that it was sent. */
export const measures: readonly Measure[] = [
  {
    id: "attacks.blackout",
    unit: "items",
    nouns: ["customer"],
    without: ["abroad"],
    follows: ["attacks.blackout"],
    side: "any",
  },
  {
    id: "attacks.blackout",
    unit: "items",
    nouns: ["customer", ...PEOPLE],
    events: DARK,
    without: ["abroad"],
    side: "any",
  },
  { id: "attacks.downed", unit: "items", nouns: ["target"], events: DOWNED, without: ELSEWHERE, side: "against" },
  {
    id: "attacks.missiles.downed",
    unit: "items",
    nouns: ["missile"],
    events: DOWNED,
    without: ELSEWHERE,
    side: "against",
  },
  { id: "attacks.drones.downed", unit: "items", nouns: ["drone"], events: DOWNED, without: ELSEWHERE, side: "against" },
  { id: "attacks.drones.lost", unit: "items", nouns: ["drone"], events: LOST, without: ELSEWHERE, side: "against" },
  { id: "attacks.drones.hit", unit: "items", nouns: ["drone"], events: HIT, without: ELSEWHERE, side: "against" },
  { id: "attacks.missiles.hit", unit: "items", nouns: ["missile"], events: HIT, without: ELSEWHERE, side: "against" },
  {
    id: "attacks.places",
    unit: "items",
    nouns: ["site", "target"],
    events: HIT,
    without: [...ELSEWHERE, "down"],
    side: "any",
  },
  { id: "attacks.places", unit: "items", nouns: ["place"], without: [...ELSEWHERE, "debris"], side: "any" },
  {
    id: "attacks.downed",
    unit: "items",
    nouns: ["none"],
    events: DOWNED,
    without: ELSEWHERE,
    follows: BOTH,
    side: "against",
  },
  {
    id: "attacks.missiles.downed",
    unit: "items",
    nouns: ["none"],
    events: DOWNED,
    without: ELSEWHERE,
    follows: MISSILES,
    side: "against",
  },
  {
    id: "attacks.drones.downed",
    unit: "items",
    nouns: ["none"],
    events: DOWNED,
    without: ELSEWHERE,
    follows: DRONES,
    side: "against",
  },
  {
    id: "attacks.drones.lost",
    unit: "items",
    nouns: ["none"],
    events: LOST,
    without: ["kill", "wound"],
    follows: [...DRONES, ...BOTH],
    side: "against",
  },
  {
    id: "attacks.missiles.hit",
    unit: "items",
    nouns: ["none"],
    events: HIT,
    without: ["kill", "wound"],
    follows: MISSILES,
    side: "against",
  },
  {
    id: "attacks.drones.hit",
    unit: "items",
    nouns: ["none"],
    events: HIT,
    without: ["kill", "wound"],
    follows: DRONES,
    side: "against",
  },
  { id: "attacks.casualties", unit: "people", nouns: ["casualty"], without: ["abroad"], side: "victims" },
  { id: "attacks.killed", unit: "people", nouns: ["dead"], without: ["abroad"], side: "victims" },
  { id: "attacks.wounded", unit: "people", nouns: ["wounded"], without: ["abroad"], side: "victims" },
  { id: "attacks.killed", unit: "people", nouns: PEOPLE, events: KILLED, without: ["abroad"], side: "victims" },
  { id: "attacks.wounded", unit: "people", nouns: PEOPLE, events: HURT, without: ["abroad"], side: "victims" },
  { id: "attacks.launched", unit: "items", nouns: ["target"], without: ELSEWHERE, side: "against" },
  { id: "attacks.missiles.launched", unit: "items", nouns: ["missile"], without: ELSEWHERE, side: "against" },
  { id: "attacks.drones.launched", unit: "items", nouns: ["drone"], without: ELSEWHERE, side: "against" },
];
