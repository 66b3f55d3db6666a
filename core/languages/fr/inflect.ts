import type { Phrases } from "../claim-words";
import type { Lemma } from "../lemma";

const AUXILIARIES = ["a", "ont", "avait", "avaient", "aurait", "auraient", "ayant"];

/** Verbs in -eler and -eter that double their consonant ("rappelle"); the others take an accent ("martèle"). */
const DOUBLING = /(?:app|rapp|épp)el$|(?:^|re|pro)jet$/u;

/** "déclaré", "a déclaré", "a également déclaré". */
const pasts = (participle: string): string[] => [
  participle,
  ...AUXILIARIES.flatMap((auxiliary) => [`${auxiliary} ${participle}`, `${auxiliary} * ${participle}`]),
];

/** The stem where it is stressed: "révèl", "rappell", "balai". */
function stressed(stem: string): string {
  if (DOUBLING.test(stem)) return stem + stem.at(-1);
  if (stem.endsWith("y")) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé](?=[^aeiouyéè][rl]?$)/u, "è");
}

/** The stem before an a: "annonç", "jauge". */
const beforeA = (stem: string): string => stem.replace(/c$/u, "ç").replace(/g$/u, "ge");

const tensesOfThePast = (stem: string): string[] => [
  ...["ait", "aient", "a", "ant"].map((ending) => beforeA(stem) + ending),
  `${stem}èrent`,
  ...pasts(`${stem}é`),
];

/** A verb in -er of which the news has the past only: its present is a noun or another word too ("remarque"). */
export const past = (infinitive: string): Lemma => ({
  lemma: infinitive,
  forms: tensesOfThePast(infinitive.slice(0, -2)),
});

/** A verb in -er: "annoncer", "révéler". */
export const er = (infinitive: string): Lemma => {
  const stem = infinitive.slice(0, -2);
  return { lemma: infinitive, forms: [`${stressed(stem)}e`, `${stressed(stem)}ent`, ...tensesOfThePast(stem)] };
};

/** A verb in -ir like "avertir". */
export const ir = (infinitive: string): Lemma => {
  const stem = infinitive.slice(0, -1);
  return {
    lemma: infinitive,
    forms: [...["t", "ssent", "ssait", "ssaient", "ssant", "rent"].map((ending) => stem + ending), ...pasts(stem)],
  };
};

/** A verb whose present has another stem than its past: "croit", "croyait", "cru". */
export const irregular = (present: Phrases, imperfect: string, participle: string): Lemma => ({
  lemma: present[0] ?? participle,
  forms: [...present, ...["ait", "aient", "ant"].map((ending) => imperfect + ending), ...pasts(participle)],
});

const PHRASAL: Readonly<Record<string, Phrases>> = {
  faire: ["fait", "font", "faisait", "faisaient", "fit", "firent", "faisant"],
  mettre: ["met", "mettent", "mettait", "mettaient", "mit", "mirent", "mettant"],
  rendre: ["rend", "rendent", "rendait", "rendaient", "rendit", "rendant"],
  tenir: ["tient", "tiennent", "tenait", "tenaient", "tint", "tenant"],
};
const PARTICIPLES: Readonly<Record<string, string>> = { faire: "fait", mettre: "mis", rendre: "rendu", tenir: "tenu" };

/** "fait savoir", "faisait savoir", "a fait savoir"; "met en doute". */
export const phrasal = (verb: keyof typeof PHRASAL, what: string): Lemma => ({
  lemma: `${verb} ${what}`,
  forms: [...(PHRASAL[verb] ?? []).map((form) => `${form} ${what}`), ...pasts(`${PARTICIPLES[verb]} ${what}`)],
});

/** A verb with "se": "s'attend", "s'attendait", "s'est attendu*". */
export const reflexive = (present: Phrases, imperfect: string, participle: string): Lemma => {
  const pronoun = /^[aeéiouyh]/u.test(imperfect) ? "s'" : "se ";
  const simple = [...present, ...["ait", "aient"].map((ending) => imperfect + ending)];
  return {
    lemma: `${pronoun}${present[0] ?? participle}`,
    forms: [
      ...simple.map((form) => pronoun + form),
      ...["s'est", "se sont", "s'était", "s'étaient", "se serait"].map((form) => `${form} ${participle}*`),
    ],
  };
};

/** Behind what is said, with the speaker in it: "ajoute-t-il", "affirment-ils"; "a-t-elle déclaré" is a pronoun's. */
export const inverted = (infinitives: Phrases): string[] =>
  infinitives.flatMap((infinitive) => {
    const stem = infinitive.slice(0, -2);
    return [
      ...["il", "elle", "on"].flatMap((pronoun) => [
        `${stressed(stem)}e-t-${pronoun}`,
        `${beforeA(stem)}ait-${pronoun}`,
      ]),
      ...["ils", "elles"].flatMap((pronoun) => [`${stressed(stem)}ent-${pronoun}`, `ont-${pronoun} ${stem}é`]),
    ];
  });
