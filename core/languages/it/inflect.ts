import type { Phrases } from "../claim-words";
import type { Lemma } from "../lemma";

const HAVE = ["ha", "hanno", "aveva", "avevano", "abbia", "abbiano", "avrebbe", "avrebbero"];
const BETWEEN = ["poi", "anche", "inoltre", "invece", "successivamente", "quindi", "però", "così", "infatti", "ancora"];

/** A participle: itself ("quanto riferito da") and its perfect ("ha riferito", "ha poi riferito"). */
const perfects = (participle: string): string[] => [
  participle,
  ...HAVE.flatMap((have) => [have, ...BETWEEN.map((word) => `${have} ${word}`)]).map((aux) => `${aux} ${participle}`),
];

/** A verb of which the news has the compound past only, or whose present is a noun too. */
export const perfect = (participle: string): Lemma => ({ lemma: participle, forms: perfects(participle) });

const tenses = (stem: string, endings: Phrases): string[] => endings.map((ending) => stem + ending);

/** A verb in -are: "affermare". */
export const are = (infinitive: string): Lemma => {
  const stem = infinitive.slice(0, -3);
  return {
    lemma: infinitive,
    forms: [...tenses(stem, ["a", "ano", "ava", "avano", "ò", "arono", "ando"]), ...perfects(`${stem}ato`)],
  };
};

/** A verb in -are whose present is a noun or another word too: "una nota", "il conto". */
export const past = (infinitive: string): Lemma => {
  const stem = infinitive.slice(0, -3);
  return {
    lemma: infinitive,
    forms: [...tenses(stem, ["ava", "avano", "ò", "arono"]), ...perfects(`${stem}ato`)],
  };
};

/** A verb in -ire with -isc-: "riferire", "riferisce". */
export const isc = (infinitive: string): Lemma => {
  const stem = infinitive.slice(0, -3);
  return {
    lemma: infinitive,
    forms: [...tenses(stem, ["isce", "iscono", "iva", "ivano", "ì", "irono", "endo"]), ...perfects(`${stem}ito`)],
  };
};

/** A verb in -ere or -ire that has its own simple past and participle: "dire", "disse", "detto". */
export const irregular = (
  stem: string,
  present: Phrases,
  simplePast: Phrases,
  participle: string,
  imperfect = "eva",
): Lemma => ({
  lemma: present[0] ?? participle,
  forms: [...present, ...simplePast, stem + imperfect, `${stem}${imperfect}no`, ...perfects(participle)],
});

const PHRASAL: Readonly<Record<string, Phrases>> = {
  fare: ["fa", "fanno", "faceva", "facevano", "fece", "fecero", ...perfects("fatto")],
  mettere: ["mette", "mettono", "metteva", "mise", "misero", ...perfects("messo")],
  rendere: ["rende", "rendono", "rendeva", "rese", "resero", ...perfects("reso")],
  dare: ["dà", "danno", "dava", "davano", "diede", "diedero", ...perfects("dato")],
};

/** "fa sapere", "ha fatto sapere". */
export const phrasal = (verb: keyof typeof PHRASAL, what: string): Lemma => ({
  lemma: `${verb} ${what}`,
  forms: (PHRASAL[verb] ?? []).map((form) => `${form} ${what}`),
});
