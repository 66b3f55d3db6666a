import type { Phrases } from "../claim-words";
import type { Lemma } from "../lemma";

const AUXILIARIES = ["ha", "han", "había", "habían", "habría", "habrían", "haya", "hayan", "haber", "habiendo"];

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
  forms: [...["ó", "aron", "aba", "aban", "ara", "ase", "ando"].map((ending) => stem + ending), ...pasts(`${stem}ado`)],
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
    ...["ió", "ieron", "ía", "ían", "iera", "iendo"].map((ending) => stem + ending),
    ...pasts(`${stem}ido`),
  ],
});

/** A verb whose forms have several stems: "dice", "dijo", "decía", "dicho". */
export const irregular = (presents: Phrases, preterites: Phrases, imperfect: string, participle: string): Lemma => ({
  lemma: presents[0] ?? participle,
  forms: [...presents, ...preterites, imperfect, `${imperfect}n`, ...pasts(participle)],
});

const PHRASAL: Readonly<Record<string, Phrases>> = {
  dar: ["da", "dan", "dio", "dieron", "daba", "daban", ...pasts("dado")],
  hacer: ["hace", "hacen", "hizo", "hicieron", "hacía", "hacían", ...pasts("hecho")],
  poner: ["pone", "ponen", "puso", "pusieron", "ponía", "ponían", ...pasts("puesto")],
  rendir: ["rinde", "rinden", "rindió", "rindieron", "rendía", "rendían", ...pasts("rendido")],
  expresar: ["expresa", "expresan", "expresó", "expresaron", "expresaba", ...pasts("expresado")],
  tener: ["tiene", "tienen", "tuvo", "tenía", "tenían"],
};

/** "dio a conocer", "ha dado a conocer". */
export const phrasal = (verb: keyof typeof PHRASAL, what: string): Lemma => ({
  lemma: `${verb} ${what}`,
  forms: (PHRASAL[verb] ?? []).map((form) => `${form} ${what}`),
});
