import type { SayingWords } from "../../word-classes";
import { are, irregular, isc, past, perfect, phrasal } from "../inflect";

/** Verbs in -are that say. */
const SAYING_ARE = [
  ...["dichiarare", "affermare", "comunicare", "annunciare", "spiegare", "precisare", "sottolineare", "rivelare"],
  ...["riportare", "assicurare", "osservare", "indicare", "raccontare", "ricordare", "denunciare", "accusare"],
  ...["specificare", "evidenziare", "segnalare", "rilevare", "documentare", "registrare", "commentare", "elencare"],
  ...[
    "quantificare",
    "rimarcare",
    "puntualizzare",
    "illustrare",
    "argomentare",
    "confidare",
    "menzionare",
    "informare",
  ],
  ...["dettagliare", "testimoniare", "attestare", "proclamare", "lamentare", "deplorare", "constatare", "esternare"],
  ...["conteggiare", "diramare", "divulgare", "svelare", "notificare", "condannare", "criticare", "stigmatizzare"],
  ...[
    "incalzare",
    "chiosare",
    "ironizzare",
    "replicare",
    "enumerare",
    "insinuare",
    "sentenziare",
    "tuonare",
    "narrare",
  ],
];

/** The same where the present is a noun too: "la conta", "la nota", "la firma". */
const ONLY_PAST = [
  "pubblicare",
  "contare",
  "notare",
  "parlare",
  "citare",
  "postare",
  "twittare",
  "titolare",
  "firmare",
];

const SAYING_ISC = ["riferire", "ribadire", "definire", "chiarire", "ammonire", "garantire", "asserire", "attribuire"];

/** Participles of verbs of saying: "quanto | riferito | da". */
export const SAID = [
  ...["detto", "dichiarato", "affermato", "riferito", "comunicato", "annunciato", "spiegato", "aggiunto", "precisato"],
  ...["sottolineato", "rivelato", "riportato", "sostenuto", "scritto", "informato", "assicurato", "ribadito"],
  ...["osservato", "indicato", "raccontato", "ricordato", "avvertito", "denunciato", "specificato", "evidenziato"],
  ...["segnalato", "rilevato", "pubblicato", "documentato", "registrato", "commentato", "concluso", "quantificato"],
  ...["elencato", "risposto", "replicato", "rimarcato", "puntualizzato", "chiarito", "ripetuto", "fatto sapere"],
  ...["reso noto", "confidato", "argomentato", "illustrato", "appreso", "emerso", "testimoniato", "dettagliato"],
  ...["menzionato", "diramato", "divulgato", "svelato", "confermato", "stimato", "ammesso"],
];

/** Their presents. */
export const SAYS = [
  ...["dice", "dicono", "dichiara", "dichiarano", "afferma", "affermano", "riferisce", "riferiscono", "comunica"],
  ...["comunicano", "annuncia", "annunciano", "spiega", "spiegano", "aggiunge", "aggiungono", "precisa", "precisano"],
  ...["sottolinea", "sottolineano", "rivela", "rivelano", "riporta", "riportano", "sostiene", "sostengono", "scrive"],
  ...["scrivono", "assicura", "assicurano", "ribadisce", "osserva", "osservano", "indica", "indicano", "racconta"],
  ...["raccontano", "ricorda", "ricordano", "avverte", "avvertono", "segnala", "segnalano", "rileva", "rilevano"],
  ...["conferma", "confermano", "fa sapere", "fanno sapere", "rende noto", "rendono noto"],
];

const ESTIMATED = ["stimare", "valutare", "calcolare", "ipotizzare", "sospettare", "considerare", "pronosticare"];
const PRAISED = ["ringraziare", "elogiare", "lodare", "celebrare", "onorare", "esaltare", "encomiare", "glorificare"];

export const saying: SayingWords = {
  say: [
    ...SAYING_ARE.map(are),
    ...ONLY_PAST.map(past),
    ...SAYING_ISC.map(isc),
    irregular("dic", ["dice", "dicono"], ["disse", "dissero"], "detto"),
    irregular("scriv", ["scrive", "scrivono"], ["scrisse", "scrissero"], "scritto"),
    irregular("sosten", ["sostiene", "sostengono"], ["sostenne", "sostennero"], "sostenuto"),
    irregular("aggiung", ["aggiunge", "aggiungono"], ["aggiunse", "aggiunsero"], "aggiunto"),
    irregular("conclud", ["conclude", "concludono"], ["concluse", "conclusero"], "concluso"),
    irregular("insist", ["insiste", "insistono"], ["insistette"], "insistito"),
    irregular("ripet", ["ripete", "ripetono"], ["ripeté"], "ripetuto"),
    irregular("rispond", ["risponde", "rispondono"], ["rispose", "risposero"], "risposto"),
    irregular("descriv", ["descrive", "descrivono"], ["descrisse"], "descritto"),
    irregular("espon", ["espone", "espongono"], ["espose"], "esposto"),
    irregular("allud", ["allude", "alludono"], ["alluse"], "alluso"),
    irregular("avvert", ["avverte", "avvertono"], ["avvertì", "avvertirono"], "avvertito", "iva"),
    irregular("sugger", ["suggerisce", "suggeriscono"], ["suggerì"], "suggerito", "iva"),
    irregular("prosegu", ["prosegue"], ["proseguì"], "proseguito", "iva"),
    ...["sapere", "notare", "presente", "riferimento", "trapelare", "appello a", "il punto", "il nome"].map((what) =>
      phrasal("fare", what),
    ),
    ...["in guardia", "in evidenza", "in luce", "l'accento su"].map((what) => phrasal("mettere", what)),
    ...["noto", "nota", "note", "noti", "pubblico", "pubblica", "conto di"].map((what) => phrasal("rendere", what)),
    ...["notizia", "notizia di", "conto di", "la notizia", "per certo"].map((what) => phrasal("dare", what)),
    ...["parla di", "parlano di", "parla del", "parlano del", "parla dei", "parla delle", "parlato di", "parlò di"],
    ...[
      "parlava di",
      "parlavano di",
      "parlarono di",
      "fornito la cifra",
      "aggiornato il bilancio",
      "aggiornato la stima",
    ],
    ...["ne conta", "ne contano", "ne contava", "ne contavano", "si ferma a", "si fermano a", "recita", "si legge in"],
    ...["nota che", "notano che", "pubblica", "pubblicano", "si lamenta", "punta il dito", "lascia intendere"],
    perfect("lasciato intendere"),
    perfect("puntato il dito"),
  ],
  estimate: [
    ...ESTIMATED.map(are),
    irregular("riten", ["ritiene", "ritengono"], ["ritenne", "ritennero"], "ritenuto"),
    irregular("cred", ["crede", "credono"], ["credette"], "creduto"),
    irregular("tem", ["teme", "temono"], ["temette"], "temuto"),
    irregular("suppon", ["suppone", "suppongono"], ["suppose"], "supposto"),
    irregular("presum", ["presume", "presumono"], ["presunse"], "presunto che"),
    irregular("preved", ["prevede", "prevedono"], ["previde"], "previsto che"),
    irregular("predic", ["predice", "predicono"], ["predisse"], "predetto"),
    irregular("desum", ["desume", "desumono"], ["desunse"], "desunto"),
    ...["pensa", "pensano", "pensava", "pensavano", "pensa che", "giudica probabile", "ha motivo di credere"],
    ...["si aspetta", "si aspettano", "si aspettava", "si attende", "si attendono", "si attendeva", "confida che"],
    ...["è convint*", "sono convint*", "si dice convint*", "si dicono convint*", "scommette su", "mette in conto"],
    ...["vede segnali", "vedono segnali", "è dell'avviso", "sono dell'avviso", "è del parere"],
  ],
  confirm: [
    are("confermare"),
    ...PRAISED.map(are),
    ...["avvalorare", "ratificare", "ufficializzare", "confessare", "convalidare"].map(are),
    irregular("ammett", ["ammette", "ammettono"], ["ammise", "ammisero"], "ammesso"),
    irregular("riconosc", ["riconosce", "riconoscono"], ["riconobbe", "riconobbero"], "riconosciuto"),
    irregular("conced", ["concede", "concedono"], ["concesse"], "concesso"),
    irregular("applaud", ["applaude", "applaudono"], ["applaudì"], "applaudito", "iva"),
    ...["omaggio", "onore", "merito"].map((what) => phrasal("rendere", what)),
    ...["espresso gratitudine", "esprime gratitudine", "espresso la sua gratitudine", "espresso riconoscenza"],
    ...["dice grazie", "detto grazie", "si vanta", "si vantano", "si compiace", "si congratula", "si è congratulato"],
    ...["non nega più", "non negano più", "non nasconde più"],
  ],
  deny: [
    are("negare"),
    ...["confutare", "bollare", "liquidare", "rigettare", "contestare", "sconfessare", "ridicolizzare"].map(are),
    isc("smentire"),
    irregular("resping", ["respinge", "respingono"], ["respinse", "respinsero"], "respinto"),
    irregular("esclud", ["esclude", "escludono"], ["escluse", "esclusero"], "escluso"),
    irregular("contraddic", ["contraddice", "contraddicono"], ["contraddisse"], "contraddetto"),
  ],
  doubt: [
    are("dubitare"),
    phrasal("mettere", "in dubbio"),
    phrasal("mettere", "in discussione"),
    perfect("espresso dubbi"),
    ...["esprime dubbi", "esprimono dubbi", "è scettic*", "sono scettic*", "si dice scettic*", "ridimensiona"],
    perfect("ridimensionato"),
  ],
};
