import type { Phrases } from "../claim-words";
import type { Lemma } from "../lemma";

const AUXILIARIES = ["a", "ont", "avait", "avaient", "aurait", "auraient"];

/** "déclaré", "a déclaré", "a également déclaré". */
const pasts = (participle: string): string[] => [
  participle,
  ...AUXILIARIES.flatMap((auxiliary) => [`${auxiliary} ${participle}`, `${auxiliary} * ${participle}`]),
];

/** A verb of which the news has the past only: a participle alone and with its auxiliary. */
export const past = (participle: string): Lemma => ({ lemma: participle, forms: pasts(participle) });

/** A verb in -er as the news tells it; before the a of some endings the stem is another ("annonç"). */
export const er = (stem: string, beforeA = stem): Lemma => ({
  lemma: `${stem}er`,
  forms: [
    `${stem}e`,
    `${stem}ent`,
    ...["ait", "aient", "a", "ant"].map((ending) => beforeA + ending),
    ...pasts(`${stem}é`),
  ],
});

/** A verb whose present has another stem than its past: "révèle", "révélait". */
export const irregular = (present: Phrases, imperfect: string, participle: string): Lemma => ({
  lemma: present[0] ?? participle,
  forms: [...present, `${imperfect}ait`, `${imperfect}aient`, ...pasts(participle)],
});

/** "fait savoir", "faisait savoir", "a fait savoir". */
export const faire = (what: string): Lemma => ({
  lemma: `faire ${what}`,
  forms: [...["fait", "font", "faisait", "faisaient"].map((form) => `${form} ${what}`), ...pasts(`fait ${what}`)],
});
