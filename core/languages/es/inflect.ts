const AUXILIARIES = ["ha", "han", "había", "habían", "habría", "habrían"];

/** A participle alone and with what makes a past of it: "declarado", "ha declarado", "ha también declarado". */
export const past = (participle: string): string[] => [
  participle,
  ...AUXILIARIES.map((auxiliary) => `${auxiliary} ${participle}`),
];

/** A verb in -ar as the news tells it; where the stem is stressed it may be another ("muestra", "mostró"). */
export const ar = (stem: string, stressed = stem): string[] => [
  ...["a", "an"].map((ending) => stressed + ending),
  ...["ó", "aron", "aba", "aban", "ara", "ase"].map((ending) => stem + ending),
  ...past(`${stem}ado`),
];

/** The same without its present, which is a noun too: "cifró" and not "la cifra". */
export const pastOf = (stem: string): string[] => ar(stem).slice(2);

/** A verb in -er or -ir: "admite", "admitió". */
export const ir = (stem: string, stressed = stem): string[] => [
  ...["e", "en"].map((ending) => stressed + ending),
  ...["ió", "ieron", "ía", "ían", "iera"].map((ending) => stem + ending),
  ...past(`${stem}ido`),
];
