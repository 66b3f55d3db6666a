import type { Lemma } from "../lemma";

/** Past and participle of verbs whose forms no rule makes. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bear: ["bore", "borne"],
  bring: ["brought", "brought"],
  broadcast: ["broadcast", "broadcast"],
  cast: ["cast", "cast"],
  come: ["came", "come"],
  fall: ["fell", "fallen"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  fly: ["flew", "flown"],
  foretell: ["foretold", "foretold"],
  forecast: ["forecast", "forecast"],
  foresee: ["foresaw", "foreseen"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  hear: ["heard", "heard"],
  hold: ["held", "held"],
  hurt: ["hurt", "hurt"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lay: ["laid", "laid"],
  leave: ["left", "left"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  read: ["read", "read"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shed: ["shed", "shed"],
  shoot: ["shot", "shot"],
  show: ["showed", "shown"],
  slay: ["slew", "slain"],
  speak: ["spoke", "spoken"],
  stand: ["stood", "stood"],
  swear: ["swore", "sworn"],
  strike: ["struck", "struck"],
  take: ["took", "taken"],
  tell: ["told", "told"],
  think: ["thought", "thought"],
  understand: ["understood", "understood"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
};

/** Stressed on a last syllable with one vowel, they double its consonant: "admitted", "shipping". */
const DOUBLED: ReadonlySet<string> = new Set([
  ...["admit", "blog", "commit", "concur", "confer", "infer", "plan", "quip", "rebut", "refer", "ship", "submit"],
  ...["put", "set", "get", "cut", "hit", "extol", "brag"],
]);

const third = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;

const ing = (verb: string): string =>
  /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

/** Forms that are left out because they are nouns or adjectives as well: "report", "warning". */
interface Except {
  readonly not?: readonly string[];
}

/** "confirm" → confirm, confirms, confirmed, confirming; "point out" with its particle behind each. */
export function verb(lemma: string, { not = [] }: Except = {}): Lemma {
  const [head = "", ...rest] = lemma.split(" ");
  const [told, participle] = IRREGULAR[head] ?? [past(head), past(head)];
  const forms = [head, third(head), told, participle, ing(head)].filter((form) => !not.includes(form));
  return { lemma, forms: [...new Set(forms)].map((form) => [form, ...rest].join(" ")) };
}

/** Verbs that are nouns too in the present ("report", "claim"): their past tells that somebody says so. */
export function pastOf(lemma: string): Lemma {
  const [head = "", ...rest] = lemma.split(" ");
  const told = IRREGULAR[head] ?? [past(head), past(head)];
  return { lemma, forms: [...new Set(told)].map((form) => [form, ...rest].join(" ")) };
}

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** "soldier" → soldier, soldiers and their owners' forms; `many` where the plural is another word ("servicemen"). */
export function noun(lemma: string, many = plural(lemma)): Lemma {
  return { lemma, forms: [lemma, many, `${lemma}'s`, many.endsWith("s") ? `${many}'` : `${many}'s`] };
}

/** Only several of them are counted or speak: "losses". */
export const plurals = (lemma: string, many = plural(lemma)): Lemma => ({ lemma, forms: [many] });

/** The same of each. */
export const verbs = (...lemmas: readonly string[]): readonly Lemma[] => lemmas.map((lemma) => verb(lemma));

/** "soldier", "conscript": each with its plural. */
export const nouns = (...lemmas: readonly string[]): readonly Lemma[] => lemmas.map((lemma) => noun(lemma));
