const AUXILIARIES = ["a", "ont", "avait", "avaient", "aurait", "auraient"];

/** A participle alone and with what makes a past of it: "déclaré", "a déclaré", "a également déclaré". */
export const past = (participle: string): string[] => [
  participle,
  ...AUXILIARIES.flatMap((auxiliary) => [`${auxiliary} ${participle}`, `${auxiliary} * ${participle}`]),
];

/** A verb in -er as the news tells it; before the a of some endings the stem is another ("annonç"). */
export const er = (stem: string, beforeA = stem): string[] => [
  `${stem}e`,
  `${stem}ent`,
  ...["ait", "aient", "a", "ant"].map((ending) => beforeA + ending),
  ...past(`${stem}é`),
];

/** A verb whose present has another vowel than its past: "révèle", "révélait". */
export const irregular = (present: readonly string[], imperfect: string, participle: string): string[] => [
  ...present,
  `${imperfect}ait`,
  `${imperfect}aient`,
  ...past(participle),
];

/** "fait savoir", "faisait savoir", "a fait savoir". */
export const faire = (what: string): string[] => [
  ...["fait", "font", "faisait", "faisaient"].map((form) => `${form} ${what}`),
  ...past(`fait ${what}`),
];
