import type { Kind, Veto } from "./quantity";

/** A count that is none of what happened keeps its kind: "12-nation", "the two armies", "a battalion has 500". */
const KIND_OF: Readonly<Record<Veto, Kind>> = {
  year: "date",
  date: "date",
  decade: "date",
  clock: "time",
  duration: "duration",
  age: "age",
  distance: "measure",
  area: "measure",
  weight: "measure",
  temperature: "measure",
  measure: "measure",
  ordinal: "ordinal",
  unitName: "name",
  designation: "name",
  name: "name",
  version: "name",
  reference: "reference",
  note: "reference",
  phone: "reference",
  address: "reference",
  score: "score",
  ratio: "ratio",
  multiple: "ratio",
  times: "count",
  attribute: "count",
  collective: "count",
  formation: "count",
  things: "count",
  genericSize: "count",
  rateOfFire: "count",
};

/** What sort of number it is, by what ruled it out or by its unit. */
export function kindOf(veto: Veto | null, unit: string | null): Kind {
  if (veto) return KIND_OF[veto];
  if (unit === "percent") return "share";
  return unit ? "money" : "count";
}

/** Goods by the barrel or litre stay among the figures: what is told next of them is then known to be no more shells. */
export const isOpen = (veto: Veto | null): boolean => veto === "measure";
