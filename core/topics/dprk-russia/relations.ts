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
};
