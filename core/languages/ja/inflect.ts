import type { Lemma } from "../lemma";

interface Row {
  /** Before ます and as the end of a clause: 送り. */
  readonly joining: string;
  /** With た and て: 送った, 読んだ. */
  readonly past: string;
  readonly te: string;
  /** Before れる: 送ら; before せる: 送ら, 述べさ. */
  readonly open: string;
  readonly causing?: string;
  readonly would: string;
}

/** Verbs of five rows, by the last letter of the lemma. */
const ROWS: Readonly<Record<string, Row>> = {
  う: { joining: "い", past: "った", te: "って", open: "わ", would: "おう" },
  く: { joining: "き", past: "いた", te: "いて", open: "か", would: "こう" },
  ぐ: { joining: "ぎ", past: "いだ", te: "いで", open: "が", would: "ごう" },
  す: { joining: "し", past: "した", te: "して", open: "さ", would: "そう" },
  つ: { joining: "ち", past: "った", te: "って", open: "た", would: "とう" },
  ぬ: { joining: "に", past: "んだ", te: "んで", open: "な", would: "のう" },
  ぶ: { joining: "び", past: "んだ", te: "んで", open: "ば", would: "ぼう" },
  む: { joining: "み", past: "んだ", te: "んで", open: "ま", would: "もう" },
  る: { joining: "り", past: "った", te: "って", open: "ら", would: "ろう" },
};
/** 述べる, 認める, 用いる: nothing changes before the endings. */
const ONE_ROW: Row = { joining: "", past: "た", te: "て", open: "ら", causing: "さ", would: "よう" };
/** する behind a noun: 発表する. */
const SURU: Row = { joining: "し", past: "した", te: "して", open: "さ", would: "しよう" };
const E_AND_I = /[えけせてねべめれげぜでいきしちにびみりぎじ]る$/;
/** They end like 述べる and change like 送る. */
const LIKE_OKURU = /(?:入|切|散|帰|走|知|限|要|滑|握|減)る$/;

interface Parts extends Row {
  readonly lemma: string;
  readonly stem: string;
}

/** The stem and the endings of a verb: "述べる", "送り込む", "発表する", "行く". */
function partsOf(lemma: string): Parts {
  if (lemma.endsWith("する")) return { lemma, stem: lemma.slice(0, -2), ...SURU };
  const stem = lemma.slice(0, -1);
  if (lemma.endsWith("行く")) return { lemma, stem, ...(ROWS.く as Row), past: "った", te: "って" };
  const isOneRow = E_AND_I.test(lemma) && !LIKE_OKURU.test(lemma);
  return { lemma, stem, ...(isOneRow ? ONE_ROW : (ROWS[lemma.at(-1) ?? ""] ?? ONE_ROW)) };
}

const unique = (forms: readonly string[]): readonly string[] => [...new Set(forms)];

/** 述べた, 述べて, 述べ、, 述べる, 述べます: every form in which its subject does it. */
export function verb(lemma: string): Lemma {
  const { stem, joining, past, te, would } = partsOf(lemma);
  const forms = [past, te, ...["、", "ま", "つつ", "なが"].map((end) => joining + end), would].map((end) => stem + end);
  return { lemma, forms: unique([lemma, ...forms]) };
}

/** 送った, 送って, 送り、, 送られた, 送られて, 送られ、: it is done, or goes on as the sentence's last verb says. */
export function done(lemma: string): Lemma {
  const { stem, joining, past, te, open, causing = open } = partsOf(lemma);
  const passive = ["れた", "れて", "れ、", "れま"].map((end) => open + end);
  const caused = ["せた", "せて", "せ、", "せま"].map((end) => causing + end);
  const ends = [past, te, `${joining}まし`, `${joining}、`, ...passive, ...caused];
  return { lemma, forms: ends.map((end) => stem + end) };
}

/** 送っている, 送られている, 送りつつ: it goes on, or is done as a rule. */
export function doing(lemma: string): Lemma {
  const { stem, joining, te, open } = partsOf(lemma);
  const going = ["いる", "おり", "いま"].map((end) => te + end);
  const passive = ["いる", "おり", "いま"].map((end) => `${open}れて${end}`);
  return { lemma, forms: [...going, ...passive, `${joining}つつ`, `${joining}続け`].map((end) => stem + end) };
}

/** 送る, 送ろう, 送られる, 送りたい: it is still to come. */
export function yet(lemma: string): Lemma {
  const { stem, joining, open, causing = open, would } = partsOf(lemma);
  const ends = [would, `${open}れる`, `${causing}せる`, `${joining}たい`, `${joining}たが`];
  return { lemma, forms: [lemma, ...ends.map((end) => stem + end)] };
}

/** 発表 → 発表する, 発表。, 発表した: nouns that become verbs, and stand for them at the end of a headline. */
export function suru(noun: string): Lemma {
  return { lemma: `${noun}する`, forms: [...verb(`${noun}する`).forms, `${noun}し`, `${noun}。`] };
}

/** 派遣 → 派遣を, 派遣に, 派遣へ, 派遣計画: what is spoken of as still to come. */
export const spokenOf = (noun: string): Lemma => ({
  lemma: noun,
  forms: ["を", "に", "が", "も", "へ", "計画", "の計画", "の準備", "の方針", "の意向"].map((end) => noun + end),
});

/** The same of each. */
export const verbs = (...lemmas: readonly string[]): readonly Lemma[] => lemmas.map(verb);
export const surus = (...nouns: readonly string[]): readonly Lemma[] => nouns.map(suru);
