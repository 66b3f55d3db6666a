import type { Phrases } from "../claim-words";
import type { Lemma, Words } from "../lemma";

/** Verbs by Zaliznyak's types, in the forms of the third person, which the news has. */

const PAST = ["л", "ла", "ло", "ли"];
const HUSHING = /[жшщч]$/;
const VOWEL = /[аеёиоуыэюя]$/;

/** A verb of no type: "сказа|л", "скаж|ет", "скаж|ут". */
export const verb = (lemma: string, past: string, others: Phrases): Lemma => ({
  lemma,
  forms: [lemma, ...PAST.map((ending) => past + ending), ...others],
});

const withSelf = ({ lemma, forms }: Lemma): Lemma => ({
  lemma: `${lemma}ся`,
  forms: forms.map((form) => form + (VOWEL.test(form) ? "сь" : "ся")),
});

/** Makes each of a type, and with "-ся" what takes it in every form: "отчитаться". */
const each =
  (make: (infinitive: string) => Lemma) =>
  (...infinitives: readonly string[]): Lemma[] =>
    infinitives.map((one) => (one.endsWith("ся") ? withSelf(make(one.slice(0, -2))) : make(one)));

/** Type 1: "сообщать, сообщает". */
export const type1 = each((infinitive) => {
  const stem = infinitive.slice(0, -2);
  return verb(infinitive, stem, [`${stem}ет`, `${stem}ют`, `${stem}я`, `${stem}в`, `${stem}вши`]);
});

/** Type 2: "информировать, информирует". */
export const type2 = each((infinitive) => {
  const stem = `${infinitive.slice(0, -5)}у`;
  const past = infinitive.slice(0, -2);
  return verb(infinitive, past, [`${stem}ет`, `${stem}ют`, `${stem}я`, `${past}в`, `${past}вши`]);
});

/** Type 3: "подчеркнуть, подчеркнет". */
export const type3 = each((infinitive) => {
  const stem = infinitive.slice(0, -3);
  return verb(infinitive, `${stem}у`, [`${stem}ет`, `${stem}ут`, `${stem}ув`, `${stem}увши`]);
});

/** Type 4: "сообщить, сообщит, сообщат". */
export const type4 = each((infinitive) => {
  const stem = infinitive.slice(0, -3);
  const [plural, converb] = HUSHING.test(stem) ? ["ат", "а"] : ["ят", "я"];
  return verb(infinitive, `${stem}и`, [`${stem}ит`, stem + plural, stem + converb, `${stem}ив`, `${stem}ивши`]);
});

/** Type 6: "сказать, скажет", with the stem of its present. */
export const type6 = (infinitive: string, present: string): Lemma => {
  const past = infinitive.slice(0, -2);
  return verb(infinitive, past, [`${present}ет`, `${present}ут`, `${past}в`]);
};

const PASSIVE = /(?:тся|лось|лась|лись|лся)$/;
const MAY_BE_PASSIVE = /(?:[еюияа]т|л[аои]?)$/;

/** Imperfective verbs with their passives: "сообщает" and "сообщается". */
export const withPassive = (lemmas: readonly Lemma[]): Lemma[] =>
  lemmas.map((one) => {
    const active = { lemma: "", forms: one.forms.filter((form) => MAY_BE_PASSIVE.test(form)) };
    return { ...one, forms: [...one.forms, ...withSelf(active).forms] };
  });

/** The passives of a list, whose subject is never who speaks. */
export const passives = (words: Words): string[] =>
  words.flatMap((word) =>
    typeof word === "string" || word.lemma.endsWith("ся") ? [] : word.forms.filter((form) => PASSIVE.test(form)),
  );
