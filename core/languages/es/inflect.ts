import type { Lemma } from "../lemma";

const AUXILIARIES = ["ha", "han", "había", "habían", "habría", "habrían"];

/** "declarado", "ha declarado". */
const pasts = (participle: string): string[] => [
  participle,
  ...AUXILIARIES.map((auxiliary) => `${auxiliary} ${participle}`),
];

/** A verb of which the news has the past only: a participle alone and with its auxiliary. */
export const past = (participle: string): Lemma => ({ lemma: participle, forms: pasts(participle) });

/** The past forms of a verb in -ar whose present is a noun too: "cifró" and not "la cifra". */
export const pastOf = (stem: string): Lemma => ({
  lemma: `${stem}ar`,
  forms: [...["ó", "aron", "aba", "aban", "ara", "ase"].map((ending) => stem + ending), ...pasts(`${stem}ado`)],
});

/** A verb in -ar as the news tells it; where the stem is stressed it may be another ("muestra", "mostró"). */
export const ar = (stem: string, stressed = stem): Lemma => ({
  lemma: `${stem}ar`,
  forms: [...["a", "an"].map((ending) => stressed + ending), ...pastOf(stem).forms],
});

/** A verb in -er or -ir: "admite", "admitió". */
export const ir = (stem: string, stressed = stem): Lemma => ({
  lemma: `${stem}ir`,
  forms: [
    ...["e", "en"].map((ending) => stressed + ending),
    ...["ió", "ieron", "ía", "ían", "iera"].map((ending) => stem + ending),
    ...pasts(`${stem}ido`),
  ],
});
