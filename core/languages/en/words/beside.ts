import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["shells", "shell", "rounds", "ammunition", "munitions", "artillery"],
  weapon: ["weapons", "arms", "weaponry"],
  worker: ["workers", "labourers", "laborers", "wages"],
  army: [
    "his units",
    "their own losses",
    "own losses",
    "strong army",
    "standing army",
    "own soldiers",
    "combined force",
    "joint force",
  ],
  civil: ["civilians", "civilian"],
};
