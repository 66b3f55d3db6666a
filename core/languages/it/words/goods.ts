import type { GoodsWords } from "../../word-classes";

export const goods: GoodsWords = {
  shell: [
    "proiettili",
    "proiettile",
    "munizioni",
    "granate",
    "colpi d'artiglieria",
    "colpi di artiglieria",
    "colpi di mortaio",
    "colpi",
    "razzi",
  ],
  missile: ["missili", "missile"],
  gun: [
    "obici",
    "obice",
    "cannoni",
    "cannone",
    "semoventi",
    "lanciarazzi",
    "lanciarazzi multipli",
    "pezzi d'artiglieria",
    "pezzi di artiglieria",
    "sistemi d'artiglieria",
    "sistemi di artiglieria",
    "armi di artiglieria",
    "lanciatori",
  ],
  container: ["container", "containers", "contenitori"],
  piece: ["unità", "pezzi"],
};
