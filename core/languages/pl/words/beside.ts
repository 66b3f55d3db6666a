import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["pocisk*", "amunicj*", "artyler*", "granatów artyleryjskich"],
  weapon: ["broń", "broni", "uzbrojen*", "pomoc wojskow*", "pomocy wojskowej", "sprzęt wojskow*", "sprzętu wojskowego"],
  worker: ["robotnik*", "pracownik*", "pracowników", "siły roboczej", "zmian*"],
  army: [
    "pod bronią",
    "armia liczy",
    "armii liczącej",
    "siły zbrojne licz*",
    "jego oddział*",
    "własnych strat",
    "strat własnych",
  ],
  civil: [
    "cywil*",
    "dzieci",
    "mieszkańc*",
    "budynk* mieszkaln*",
    "blok* mieszkaln*",
    "pod gruzami",
    "w wyniku ataku",
    "w wyniku ostrzału",
    "w ataku rakietowym",
    "atak* rakietow*",
    "powodz*",
    "powódź",
    "trzęsieni*",
  ],
};
