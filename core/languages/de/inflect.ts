import type { Lemma } from "../lemma";

/** Present and past of the third person and the participle of verbs whose stem changes. */
const STRONG: Readonly<Record<string, readonly [present: string, past: string, participle: string]>> = {
  berufen: ["beruft", "berief", "berufen"],
  beschreiben: ["beschreibt", "beschrieb", "beschrieben"],
  bekennen: ["bekennt", "bekannte", "bekannt"],
  bestreiten: ["bestreitet", "bestritt", "bestritten"],
  bitten: ["bittet", "bat", "gebeten"],
  bleiben: ["bleibt", "blieb", "geblieben"],
  brechen: ["bricht", "brach", "gebrochen"],
  bringen: ["bringt", "brachte", "gebracht"],
  denken: ["denkt", "dachte", "gedacht"],
  entnehmen: ["entnimmt", "entnahm", "entnommen"],
  erfahren: ["erfährt", "erfuhr", "erfahren"],
  erhalten: ["erhält", "erhielt", "erhalten"],
  erkennen: ["erkennt", "erkannte", "erkannt"],
  ersehen: ["ersieht", "ersah", "ersehen"],
  fallen: ["fällt", "fiel", "gefallen"],
  fliegen: ["fliegt", "flog", "geflogen"],
  geben: ["gibt", "gab", "gegeben"],
  gehen: ["geht", "ging", "gegangen"],
  gestehen: ["gesteht", "gestand", "gestanden"],
  halten: ["hält", "hielt", "gehalten"],
  heben: ["hebt", "hob", "gehoben"],
  heißen: ["heißt", "hieß", "geheißen"],
  kommen: ["kommt", "kam", "gekommen"],
  lassen: ["lässt", "ließ", "gelassen"],
  lesen: ["liest", "las", "gelesen"],
  liegen: ["liegt", "lag", "gelegen"],
  nehmen: ["nimmt", "nahm", "genommen"],
  nennen: ["nennt", "nannte", "genannt"],
  preisen: ["preist", "pries", "gepriesen"],
  raten: ["rät", "riet", "geraten"],
  rufen: ["ruft", "rief", "gerufen"],
  schießen: ["schießt", "schoss", "geschossen"],
  schließen: ["schließt", "schloss", "geschlossen"],
  schreiben: ["schreibt", "schrieb", "geschrieben"],
  sehen: ["sieht", "sah", "gesehen"],
  senden: ["sendet", "sandte", "gesandt"],
  sprechen: ["spricht", "sprach", "gesprochen"],
  stehen: ["steht", "stand", "gestanden"],
  sterben: ["stirbt", "starb", "gestorben"],
  streichen: ["streicht", "strich", "gestrichen"],
  streiten: ["streitet", "stritt", "gestritten"],
  tragen: ["trägt", "trug", "getragen"],
  treffen: ["trifft", "traf", "getroffen"],
  tun: ["tut", "tat", "getan"],
  unterstreichen: ["unterstreicht", "unterstrich", "unterstrichen"],
  verlieren: ["verliert", "verlor", "verloren"],
  verraten: ["verrät", "verriet", "verraten"],
  verschweigen: ["verschweigt", "verschwieg", "verschwiegen"],
  versprechen: ["verspricht", "versprach", "versprochen"],
  verstehen: ["versteht", "verstand", "verstanden"],
  verweisen: ["verweist", "verwies", "verwiesen"],
  weisen: ["weist", "wies", "gewiesen"],
  werfen: ["wirft", "warf", "geworfen"],
  widersprechen: ["widerspricht", "widersprach", "widersprochen"],
  wissen: ["weiß", "wusste", "gewusst"],
  ziehen: ["zieht", "zog", "gezogen"],
};

/** Their participles have no "ge": "bestätigt", "informiert". */
const WITHOUT_GE = /^(?:be|emp|ent|er|ge|hinter|miss|unter|ver|wider|zer|über)|ieren$/;
/** Stems that need an e before a t: "rechn|et", "meld|et". */
const WITH_E = /(?:[td]|ch[mn]|[^aeiouäöülrhmn][mn])$/;

interface Parts {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

/** A verb without a part that is set off: "bestätigen". */
function partsOf(lemma: string): Parts {
  const strong = STRONG[lemma];
  if (strong) return { present: strong[0], past: strong[1], participle: strong[2] };
  const stem = lemma.replace(/e?n$/, "");
  const joined = WITH_E.test(stem) ? `${stem}e` : stem;
  const participle = `${WITHOUT_GE.test(lemma) ? "" : "ge"}${joined}t`;
  return { present: `${joined}t`, past: `${joined}te`, participle };
}

const several = (past: string): string => (past.endsWith("e") ? `${past}n` : `${past}en`);

/** Konjunktiv I: "bestätige", "rechne". */
const reported = (lemma: string): string => lemma.replace(/(?<![eäöü])n$|en$/, "").replace(/(?<!e)$/, "e");

/** Forms that are left out because they are nouns or other words as well: "meine", "Angaben". */
interface Except {
  readonly not?: readonly string[];
}

/**
 * Every form the press uses, in the third person: "bestätigen" → bestätigt, bestätigen, bestätigte, bestätigten,
 * bestätige. What is set off stands behind: `verb("geben an")` → "gibt … an", "gaben … an", "angab", "angegeben".
 */
export function verb(lemma: string, { not = [] }: Except = {}): Lemma {
  const [simple = "", ...rest] = lemma.split(" ");
  const { present, past, participle } = partsOf(simple);
  const finite = [present, simple, past, several(past), reported(simple)];
  const particle = rest.at(-1);
  const forms = particle ? setOff(finite, participle, rest, particle) : [...finite, participle];
  return {
    lemma: particle ? `${rest.join(" ")}${simple}` : lemma,
    forms: [...new Set(forms)].filter((form) => !not.includes(form)),
  };
}

/** "davon aus" in "geht … davon aus": only the last word grows together with the verb at a clause's end. */
function setOff(finite: readonly string[], participle: string, rest: readonly string[], particle: string): string[] {
  // "gehen von … aus": the gap stands where the phrase has it.
  const gap = rest.includes("…") ? " " : " … ";
  const before = rest
    .slice(0, -1)
    .map((word) => `${word} `)
    .join("");
  // Both ways of writing it are about: "bekanntgegeben", "bekannt gegeben".
  const atEnd = [...finite, participle].flatMap((form) => [
    `${before}${particle}${form}`,
    `${before}${particle} ${form}`,
  ]);
  return [...finite.map((form) => `${form}${gap}${rest.join(" ")}`), ...(gap === " " ? [] : atEnd)];
}

/** Masculine and neuter nouns: "Bericht" → Bericht, Berichts, Berichtes, Berichte, Berichten. `many`: the plural. */
export function noun(lemma: string, many = lemma): Lemma {
  const genitive = /[sßxz]$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const dative = /[ns]$/.test(many) ? many : `${many}n`;
  return { lemma, forms: [...new Set([lemma, genitive, many, dative])] };
}

/** Feminine nouns, whose singular has one form: "Meldung" → Meldung, Meldungen. */
export const feminine = (lemma: string, many = lemma.endsWith("e") ? `${lemma}n` : `${lemma}en`): Lemma => ({
  lemma,
  forms: [lemma, many],
});

/** Weak nouns: "Soldat" → Soldat, Soldaten, and women: "Soldatin", "Soldatinnen". */
export const weak = (lemma: string): Lemma => {
  const stem = lemma.replace(/e$/, "");
  return { lemma, forms: [lemma, `${stem}en`, `${stem}in`, `${stem}innen`] };
};

/** Nouns made of adjectives and participles: "Verwundet" → Verwundete, Verwundeten, Verwundeter. */
export const adjectival = (stem: string): Lemma => ({
  lemma: `${stem}e`,
  forms: [`${stem}e`, `${stem}en`, `${stem}er`, `${stem}em`],
});

/** The same of each. */
export const verbs = (...lemmas: readonly string[]): readonly Lemma[] => lemmas.map((lemma) => verb(lemma));
