import type { MeasureRelations } from "../../comparison/relations";

/** Every attack is counted anew: none of its figures only grows. */
export const relations: MeasureRelations = {
  runningTotals: [],
  apart: [
    ["attacks.killed", "attacks.casualties", "deadVersusAll"],
    ["attacks.wounded", "attacks.casualties", "woundedVersusAll"],
  ],
  sums: [
    { whole: "attacks.launched", parts: ["attacks.drones.launched", "attacks.missiles.launched"] },
    { whole: "attacks.downed", parts: ["attacks.drones.downed", "attacks.missiles.downed"] },
    { whole: "attacks.casualties", parts: ["attacks.killed", "attacks.wounded"] },
  ],
  shares: [],
  within: [
    ["attacks.drones.downed", "attacks.drones.launched"],
    ["attacks.drones.lost", "attacks.drones.launched"],
    ["attacks.drones.hit", "attacks.drones.launched"],
    ["attacks.missiles.downed", "attacks.missiles.launched"],
    ["attacks.missiles.hit", "attacks.missiles.launched"],
    ["attacks.downed", "attacks.launched"],
  ],
};
