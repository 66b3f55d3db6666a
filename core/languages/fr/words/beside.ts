import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["obus", "munitions", "artillerie"],
  weapon: [
    "armes",
    "armement",
    "armements",
    "équipements militaires",
    "matériel militaire",
    "matériels",
    "munition",
    "armement lourd",
    "missiles",
  ],
  army: [
    "armée de",
    "ses propres unités",
    "ses unités",
    "compte plus d'un million",
    "de ses unités",
    "de son département",
    "de son service",
    "ses hommes",
    "armée forte de",
    "effectifs totaux",
    "en active",
    "réserve",
    "sous les drapeaux",
  ],
  civil: ["civils", "civil", "population", "civile", "civiles", "habitants", "villageois"],
  dud: ["défectueu*", "de mauvaise qualité", "inutilisable*", "hors d'usage", "n'explosent pas", "mauvais état"],
};
