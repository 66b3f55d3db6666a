import type { MeasureRelations } from "../../comparison/relations";

export const relations: MeasureRelations = {
  runningTotals: [
    "troops.sent",
    "troops.returned",
    "casualties.total",
    "casualties.killed",
    "casualties.wounded",
    "casualties.captured",
    "shells.supplied",
    "containers.shipped",
    "missiles.supplied",
    "missiles.fired",
    "artillery.supplied",
  ],
  apart: [
    ["casualties.killed", "casualties.total", "deadVersusAll"],
    ["casualties.wounded", "casualties.total", "woundedVersusAll"],
    ["troops.planned", "troops.sent", "planVersusSent"],
    ["troops.sent", "troops.present", "sentVersusPresent"],
    ["troops.returned", "troops.sent", "returnedVersusSent"],
    ["casualties.share", "casualties.total", "shareVersusCount"],
  ],
  sums: [
    {
      whole: "casualties.total",
      parts: ["casualties.killed", "casualties.wounded", "casualties.missing", "casualties.captured"],
    },
  ],
  shares: [{ share: "casualties.share", base: "troops.sent", count: "casualties.total" }],
  within: [
    ["casualties.killed", "casualties.total"],
    ["casualties.wounded", "casualties.total"],
    ["casualties.total", "troops.sent"],
    ["casualties.killed", "troops.sent"],
    ["troops.returned", "troops.sent"],
  ],
};
