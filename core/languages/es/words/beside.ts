import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["proyectiles", "munición", "municiones", "artillería"],
  weapon: [
    "armas",
    "armamento",
    "equipamiento",
    "material militar",
    "equipos militares",
    "material bélico",
    "munición",
  ],
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
    "sus propias tropas",
    "filas de su ejército",
    "en activo",
    "reservistas",
  ],
  civil: ["civiles", "civil", "población", "vecinos", "habitantes"],
  dud: ["defectuos*", "de mala calidad", "inservible*", "inutilizable*", "mal estado", "no explotan", "no funcionan"],
};
