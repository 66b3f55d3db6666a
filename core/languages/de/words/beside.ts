import type { BesideWords } from "../../word-classes";

export const beside: BesideWords = {
  shell: ["Granate*", "*granaten", "Munition", "*munition", "Geschosse*", "*geschosse", "Artillerie*"],
  weapon: ["Waffen*", "*waffen", "Rüstungsgüter*", "Rüstung*", "Kriegsmaterial"],
  worker: ["Arbeiter*", "*arbeiter", "*arbeitern", "Arbeitskräfte*"],
  army: [
    "seiner Einheiten",
    "seiner Truppen",
    "ihrer Einheiten",
    "eigenen Verluste",
    "zählt",
    "Heer",
    "Armee von",
    "eigene*",
    "gemeinsam*",
    "unter Waffen",
  ],
  civil: ["Zivilist*", "zivil*", "Kinder"],
};
