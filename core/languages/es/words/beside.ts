import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["proyectiles", "munición", "municiones", "artillería"],
  weapon: ["armas", "armamento", "equipamiento", "material militar", "equipos militares", "material bélico"],
  army: [
    "ejército de",
    "sus propias unidades",
    "sus unidades",
    "propias",
    "ejército cuenta con",
    "de su departamento",
    "de su unidad",
    "de sus unidades",
    "de sus fuerzas",
    "de sus hombres",
    "de sus soldados",
  ],
  civil: ["civiles", "civil", "población"],
  dud: ["defectuos*", "de mala calidad", "inservible*", "inutilizable*", "mal estado", "no explotan", "no funcionan"],
};
