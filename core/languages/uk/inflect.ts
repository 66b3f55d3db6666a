import type { Phrases } from "../claim-words";
import type { Lemma, Words } from "../lemma";

/** Verbs by the stem of their present, in the forms of the third person, which the news has. */

const PAST = ["в", "ла", "ло", "ли"];
const HUSHING = /[жшщч]$/;
const LABIAL = /[бпвмф]$/;

/** A verb of no type: "каза|в", "каж|е", "каж|уть". */
export const verb = (lemma: string, past: string, others: Phrases): Lemma => ({
  lemma,
  forms: [lemma, ...PAST.map((ending) => past + ending), ...others],
});

/** "-ся" and, behind a vowel or "в", "-сь" too: "засумнівалася", "засумнівалась". */
const selfForms = (form: string): string[] => {
  if (/[еє]$/.test(form)) return [`${form}ться`];
  return /[аоуиів]$/.test(form) ? [`${form}ся`, `${form}сь`] : [`${form}ся`];
};

const withSelf = ({ lemma, forms }: Lemma): Lemma => ({ lemma: `${lemma}ся`, forms: forms.flatMap(selfForms) });

/** Makes each of a type, and with "-ся" what takes it in every form: "відмовитися". */
const each =
  (make: (infinitive: string) => Lemma) =>
  (...infinitives: readonly string[]): Lemma[] =>
    infinitives.map((one) => (one.endsWith("ся") ? withSelf(make(one.slice(0, -2))) : make(one)));

/** Present in -є: "повідомляти, повідомляє". */
export const inYe = each((infinitive) => {
  const stem = infinitive.slice(0, -2);
  return verb(infinitive, stem, [`${stem}є`, `${stem}ють`, `${stem}ючи`, `${stem}вши`]);
});

/** From -увати and -ювати: "стверджувати, стверджує". */
export const inUye = each((infinitive) => {
  const [past, stem] = [infinitive.slice(0, -2), infinitive.slice(0, -4)];
  return verb(infinitive, past, [`${stem}є`, `${stem}ють`, `${stem}ючи`, `${past}вши`]);
});

/** From -нути: "відкинути, відкине". */
export const inNe = each((infinitive) => {
  const [past, stem] = [infinitive.slice(0, -2), infinitive.slice(0, -3)];
  return verb(infinitive, past, [`${stem}е`, `${stem}уть`, `${past}вши`]);
});

/** From -ити: "повідомити, повідомить, повідомлять". */
export const inYt = each((infinitive) => {
  const stem = infinitive.slice(0, -3);
  const plural = LABIAL.test(stem) ? "лять" : HUSHING.test(stem) ? "ать" : "ять";
  return verb(infinitive, `${stem}и`, [`${stem}ить`, stem + plural, `${stem}ивши`]);
});

/** Present in -е with a stem of its own: "сказати, скаже". */
export const inE = (infinitive: string, present: string): Lemma => {
  const past = infinitive.slice(0, -2);
  return verb(infinitive, past, [`${present}е`, `${present}уть`, `${past}вши`]);
};

const MAY_BE_PASSIVE = /(?:є|[юуяа]ть|ить|е|в|л[аои])$/;

/** Imperfective verbs with their passives: "повідомляє" and "повідомляється". */
export const withPassive = (lemmas: readonly Lemma[]): Lemma[] =>
  lemmas.map((one) => ({
    ...one,
    forms: [...one.forms, ...one.forms.filter((form) => MAY_BE_PASSIVE.test(form)).flatMap(selfForms)],
  }));

/** The passives of a list, whose subject is never who speaks. */
export const passives = (words: Words): string[] =>
  words.flatMap((word) =>
    typeof word === "string" || word.lemma.endsWith("ся") ? [] : word.forms.filter((form) => /с[яь]$/.test(form)),
  );
