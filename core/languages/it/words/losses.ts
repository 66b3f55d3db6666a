import type { LossWords } from "../../word-classes";

export const losses: LossWords = {
  dead: ["morti", "morto", "decessi", "caduti", "uccisi", "vittime mortali", "deceduti", "salme"],
  wounded: ["feriti", "ferito"],
  casualty: [
    "perdite",
    "vittime",
    "morti e feriti",
    "morti o feriti",
    "uccisi o feriti",
    "uccisi e feriti",
    "tra morti e feriti",
    "fra morti e feriti",
    "tra uccisi e feriti",
    "tra caduti e feriti",
    "caduti e feriti",
  ],
  captive: ["prigionieri di guerra", "prigionieri", "prigioniero"],
  missing: ["dispersi"],
  total: ["in totale", "complessivamente", "il totale", "in tutto"],
};
