import type { Lemma } from "../lemma";

const FIRST = 0xac00;
const VOWELS = 21;
const FINALS = 28;
/** Numbers of the final consonants that endings bring along. */
const FINAL = { none: 0, n: 4, r: 8, b: 17, s: 19, ss: 20 } as const;

/** The syllable's letters by number: where its vowel stands among the vowels, and its final consonant among those. */
const vowelOf = (syllable: string): number => Math.floor((syllable.charCodeAt(0) - FIRST) / FINALS) % VOWELS;
const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - FIRST) % FINALS;
const lastOf = (word: string): string => word.at(-1) ?? "";

/** "보내" + ㅆ → "보냈". */
function withFinal(word: string, final: number): string {
  const last = lastOf(word);
  return word.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) - finalOf(last) + final);
}

const isOpen = (stem: string): boolean => finalOf(lastOf(stem)) === FINAL.none;
const endsInR = (stem: string): boolean => finalOf(lastOf(stem)) === FINAL.r;

const VOWEL = { a: 0, ae: 1, ya: 2, eo: 4, e: 5, yeo: 6, o: 8, wa: 9, u: 13, wo: 14, i: 20 } as const;
/** What a vowel and the ending 아/어 make of each other: 오 + 아 = 와, 지 + 어 = 져. */
const CONTRACTED: Readonly<Record<number, number>> = {
  [VOWEL.o]: VOWEL.wa,
  [VOWEL.u]: VOWEL.wo,
  [VOWEL.i]: VOWEL.yeo,
};
/** Vowels that swallow the ending: 가, 나서, 보내, 펴. */
const SWALLOWING: ReadonlySet<number> = new Set([VOWEL.a, VOWEL.ae, VOWEL.eo, VOWEL.e, VOWEL.yeo]);

/** Verbs whose stem changes before a vowel: that stem, and the form in 아/어. */
const IRREGULAR: Readonly<Record<string, readonly [stem: string, joined: string]>> = {
  싣: ["실", "실어"],
  듣: ["들", "들어"],
  묻: ["물", "물어"],
  깨닫: ["깨달", "깨달아"],
  돕: ["도우", "도와"],
  이르: ["이르", "이르러"],
  따르: ["따르", "따라"],
  나르: ["나르", "날라"],
  치르: ["치르", "치러"],
  쓰: ["쓰", "써"],
  뜨: ["뜨", "떠"],
  퍼붓: ["퍼부", "퍼부어"],
};

/** "밝히" → "밝혀", "죽" → "죽어", "하" → "해": the form before auxiliaries, which the past is made of. */
function joinedOf(stem: string): string {
  const irregular = IRREGULAR[stem];
  if (irregular) return irregular[1];
  const last = lastOf(stem);
  if (last === "하") return `${stem.slice(0, -1)}해`;
  if (last === "되") return `${stem.slice(0, -1)}돼`;
  const vowel = vowelOf(last);
  if (!isOpen(stem)) return stem + (vowel === VOWEL.a || vowel === VOWEL.o ? "아" : "어");
  if (SWALLOWING.has(vowel)) return stem;
  const contracted = CONTRACTED[vowel];
  if (contracted === undefined) return `${stem}어`;
  return stem.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + (contracted - vowel) * FINALS);
}

/** An ending that brings a final consonant along: 보내 + ㄴ = 보낸, 죽 + ㄴ = 죽은, 싣 + ㄴ = 실은, 만들 + ㄴ = 만든. */
function ending(stem: string, final: number, apart: string): string {
  const changed = IRREGULAR[stem]?.[0] ?? stem;
  const isOfS = finalOf(lastOf(stem)) === FINAL.s;
  if (isOpen(changed) && !isOfS) return withFinal(changed, final);
  return changed === stem && endsInR(stem) ? withFinal(stem, final) : changed + apart;
}

const stemOf = (lemma: string): string => lemma.slice(0, -1);

/** 보냈, 보낸, 보내어: it is done. The form in 아/어 only with what goes on from it, since orders and plans have it too. */
function doneForms(stem: string): string[] {
  const joined = joinedOf(stem);
  return [withFinal(joined, FINAL.ss), ending(stem, FINAL.n, "은"), `${joined} `, `${joined}서`, `${joined},`];
}

/** 만들 + 는 = 만드는: the stem before ㄴ. */
const beforeN = (stem: string): string => (endsInR(stem) ? withFinal(stem, FINAL.none) : stem);

/** 보내고 있, 보내는: it is being done. */
const doingForms = (stem: string): string[] => [`${stem}고 있`, `${stem}고 계`, `${beforeN(stem)}는`];

/** 보낼, 보내려, 보내겠, 보내기로, 보낸다: it is still to be done, or told as a rule. */
function yetForms(stem: string): string[] {
  const would = isOpen(stem) || endsInR(stem) ? "려" : "으려";
  const told = isOpen(stem) || endsInR(stem) ? `${withFinal(stem, FINAL.n)}다` : `${stem}는다`;
  const joining = [would, "겠", "기로", "기 위", "게 될", "도록", "자고"];
  return [ending(stem, FINAL.r, "을"), ...joining.map((one) => stem + one), told];
}

/** Endings that join clauses: they stand for whatever time the sentence's last verb has. */
function joiningForms(stem: string): string[] {
  const soft = isOpen(stem) || endsInR(stem) ? ["며", "면서", "니"] : ["으며", "으면서", "으니"];
  return ["고", "거나", "던", ...soft].map((one) => stem + one);
}

const unique = (forms: readonly string[]): readonly string[] => [...new Set(forms)];

interface Except {
  /** Forms that are other words as well: 적은 ("few"). */
  readonly not?: readonly string[];
}

/** What stands before 고, 며, 는, 기 and 지: an open stem itself, so that its mark does not end where the next word begins. */
function bareForms(stem: string): string[] {
  if (isOpen(stem)) return [stem];
  return [...joiningForms(stem), `${beforeN(stem)}는`, `${stem}기`, `${stem}지`, `${stem}습니`];
}

/** "밝히다" → 밝혔, 밝힌, 밝혀, 밝히, 밝힙니: every form, the endings behind them open. */
export function verb(lemma: string, { not = [] }: Except = {}): Lemma {
  const stem = stemOf(lemma);
  const polite = isOpen(stem) ? [`${withFinal(stem, FINAL.b)}니`] : [];
  const forms = [...doneForms(stem), ...bareForms(stem), ...polite];
  return { lemma, forms: unique(forms).filter((form) => !not.includes(form)) };
}

/** The forms in which something has been done: 숨졌다, 숨진, 숨지고. */
export function done(lemma: string): Lemma {
  const stem = stemOf(lemma);
  return { lemma, forms: unique([...doneForms(stem), ...joiningForms(stem)]) };
}

/** The forms in which it goes on: 보내고 있다. */
export const doing = (lemma: string): Lemma => ({ lemma, forms: unique(doingForms(stemOf(lemma))) });

/** The forms in which it is still to come: 보낼 것이다, 보내려 한다. */
export const yet = (lemma: string): Lemma => ({ lemma, forms: unique(yetForms(stemOf(lemma))) });

/** "파견" → 파견하다, 파견되다, 파견시키다: nouns that become verbs, active, passive and causative, in one aspect. */
export function withHada(noun: string, aspect: (lemma: string) => Lemma): Lemma {
  return { lemma: `${noun}하다`, forms: ["하다", "되다", "시키다"].flatMap((end) => aspect(noun + end).forms) };
}

/** The same of each. */
export const verbs = (...lemmas: readonly string[]): readonly Lemma[] => lemmas.map((lemma) => verb(lemma));
/** "설명" → 설명하다: what somebody does himself. */
export const hada = (...nouns: readonly string[]): readonly Lemma[] => nouns.map((noun) => verb(`${noun}하다`));
