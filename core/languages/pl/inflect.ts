import type { Phrases } from "../claim-words";
import type { Lemma, Words } from "../lemma";

/** Verbs by the endings of their present, in the forms of the third person, which the news has. */

const PAST = ["ł", "ła", "ło", "li", "ły"];

/** What the last consonant turns into before "-ą" and "-ono": "ogłosi, ogłoszą". */
const SOFTENED: readonly (readonly [ending: string, hardened: string])[] = [
  ["ści", "szcz"],
  ["ździ", "żdż"],
  ["dzi", "dz"],
  ["ci", "c"],
  ["si", "sz"],
  ["zi", "ż"],
  ["li", "l"],
];

/** A verb of no type: "powiedzia|ł", "powie", "powiedzą". */
export const verb = (lemma: string, past: string, others: Phrases): Lemma => ({
  lemma,
  forms: [lemma, ...PAST.map((ending) => past + ending), ...others],
});

const each =
  (make: (infinitive: string) => Lemma) =>
  (...infinitives: readonly string[]): Lemma[] =>
    infinitives.map(make);

/** "zapewniać, zapewnia". */
export const inA = each((infinitive) => {
  const stem = infinitive.slice(0, -1);
  return verb(infinitive, stem, [stem, `${stem}ją`, `${stem}jąc`, `${stem}no`]);
});

/** From -ować, -ywać and -iwać: "informować, informuje". */
export const inUje = each((infinitive) => {
  const [past, stem] = [infinitive.slice(0, -1), `${infinitive.slice(0, -4)}u`];
  return verb(infinitive, past, [`${stem}je`, `${stem}ją`, `${stem}jąc`, `${past}no`]);
});

/** From -awać: "podawać, podaje". */
export const inAje = each((infinitive) => {
  const [past, stem] = [infinitive.slice(0, -1), infinitive.slice(0, -3)];
  return verb(infinitive, past, [`${stem}je`, `${stem}ją`, `${stem}jąc`, `${past}no`]);
});

/** From -ić and -yć: "ogłosić, ogłosi, ogłoszą, ogłoszono". */
export const inI = each((infinitive) => {
  const past = infinitive.slice(0, -1);
  const soft = SOFTENED.find(([ending]) => past.endsWith(ending));
  const stem = soft ? past.slice(0, -soft[0].length) + soft[1] : past.endsWith("y") ? past.slice(0, -1) : past;
  return verb(infinitive, past, [past, `${stem}ą`, `${stem}ąc`, `${stem}ono`]);
});

const SELF = " się";

/** What takes "się" right behind it in every form: "obawiać się". */
export const withSelf = (lemmas: readonly Lemma[]): Lemma[] =>
  lemmas.map(({ lemma, forms }) => ({ lemma: lemma + SELF, forms: forms.map((form) => form + SELF) }));

const THIRD = /(?:[^ąćło]|jąc?)$/;

/** Imperfective verbs with what nobody in particular does: "szacuje" and "szacuje się". */
export const withPassive = (lemmas: readonly Lemma[]): Lemma[] =>
  lemmas.map((one) => ({
    ...one,
    forms: [...one.forms, ...one.forms.filter((form) => THIRD.test(form)).map((form) => form + SELF)],
  }));

/** Of a list what nobody in particular does: "szacuje się", "podano". */
export const passives = (words: Words): string[] =>
  words.flatMap((word) =>
    typeof word === "string" || word.lemma.endsWith(SELF)
      ? []
      : word.forms.filter((form) => form.endsWith(SELF) || form.endsWith("no")),
  );
