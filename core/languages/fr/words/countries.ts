import type { ByCountry } from "../../word-classes";

export const countries: ByCountry = {
  kp: [
    "Corée du Nord",
    "nord-coréen*",
    "Nord-Coréen*",
    "Pyongyang",
    "RPDC",
    "le Nord",
    "nordcoréen*",
    "Nord-coréen*",
    "soldats coréens",
    "troupes coréennes",
    "combattants coréens",
    "militaires coréens",
    "Corée populaire",
    "DPRK",
  ],
  kr: ["Corée du Sud", "sud-coréen*", "Sud-Coréen*", "Séoul", "le Sud", "sudcoréen*", "Sud-coréen*", "Coree du Sud"],
  ru: ["Russie", "russe*", "Russes", "Moscou", "Kremlin"],
  ua: ["Ukraine", "ukrainien*", "Ukrainien*", "Kiev", "Kyiv"],
  us: ["États-Unis", "Etats-Unis", "américain*", "Américain*", "Washington", "USA", "étatsunien*", "Pentagone"],
  uk: ["Royaume-Uni", "Grande-Bretagne", "britannique*", "Londres", "Britannique*", "anglais*"],
  jp: ["Japon", "japonais*", "Tokyo", "nippon*", "Japonais"],
  de: ["Allemagne", "allemand*", "Berlin"],
  fr: ["France", "français*", "Paris"],
  cn: ["Chine", "chinois*", "Pékin", "Chinois"],
  ir: ["Iran", "iranien*", "Téhéran"],
  west: ["occidentaux", "occidental*", "Occident", "Occidentaux", "alliés occidentaux"],
};

export const speakers: ByCountry = {
  kp: ["Corée du Nord", "Pyongyang"],
  kr: ["Corée du Sud", "Séoul"],
  ru: ["Russie", "Moscou"],
  ua: ["Ukraine", "Kiev", "Kyiv"],
  us: ["États-Unis", "Etats-Unis", "Washington", "USA"],
  uk: ["Royaume-Uni", "Londres", "Grande-Bretagne"],
  jp: ["Japon", "Tokyo"],
  de: ["Allemagne", "Berlin"],
  fr: ["France", "Paris"],
};
