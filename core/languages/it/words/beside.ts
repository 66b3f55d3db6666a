import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["proiettili", "munizioni", "artiglieria"],
  weapon: [
    "armi",
    "armamenti",
    "forniture",
    "forniture militari",
    "munizioni",
    "materiale bellico",
    "equipaggiamento militare",
  ],
  army: [
    "esercito di",
    "le proprie unità",
    "conta oltre",
    "effettivi totali",
    "in servizio attivo",
    "riserva",
    "le proprie truppe",
    "le sue truppe",
  ],
  civil: ["civili", "civile", "popolazione", "abitanti"],
};
