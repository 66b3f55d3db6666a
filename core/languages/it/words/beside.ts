import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["proiettili", "munizioni", "artiglieria"],
  weapon: ["armi", "armamenti", "forniture", "forniture militari"],
  army: ["esercito di", "le proprie unità", "conta oltre"],
  civil: ["civili", "civile"],
};
