import type { SayingWords } from "../../word-classes";
import { er, ir, irregular, past, phrasal, reflexive } from "../inflect";

/** Verbs in -er that say and nothing else: they stand behind what is said as well ("souligne-t-il"). */
export const SAID = [
  ...["déclarer", "affirmer", "indiquer", "préciser", "expliquer", "souligner", "assurer", "évoquer", "ajouter"],
  ...["raconter", "détailler", "signaler", "confier", "avancer", "annoncer", "dénoncer", "condamner", "relater"],
  ...["insister", "regretter", "rappeler", "révéler", "marteler", "répéter", "alerter", "commenter", "observer"],
  ...["mentionner", "énumérer", "spécifier", "énoncer", "argumenter", "plaider", "certifier", "attester", "témoigner"],
  ...["rétorquer", "objecter", "ironiser", "fustiger", "clamer", "proclamer", "claironner", "clarifier", "récapituler"],
  ...["constater", "tweeter", "suggérer", "insinuer", "démontrer", "réaffirmer", "estimer", "confirmer", "noter"],
];

/** Verbs in -er that do it to something: publish, count, accuse. */
const MADE_KNOWN = [
  ...["recenser", "dénombrer", "publier", "accuser", "comptabiliser", "qualifier", "rapporter", "diffuser", "montrer"],
  ...["dévoiler", "divulguer", "quantifier", "répertorier", "documenter", "communiquer", "informer", "notifier"],
  ...["stipuler", "jurer", "blâmer", "stigmatiser", "vilipender", "railler", "ébruiter", "ressasser", "enregistrer"],
];

/** Verbs in -er whose present is a noun or another word too ("une remarque", "une tonne", "la relève"). */
const ONLY_PAST = [
  ...["lancer", "déplorer", "résumer", "trancher", "compléter", "lâcher", "imputer", "noter", "remarquer", "relever"],
  ...["critiquer", "répliquer", "riposter", "nuancer", "tonner", "pointer", "lister", "exposer", "formuler", "juger"],
  ...["exprimer", "chuchoter", "murmurer", "poster", "câbler", "arguer", "chiffrer", "situer", "attribuer"],
];

const ESTIMATED = [
  ...["estimer", "supputer", "évaluer", "calculer", "redouter", "soupçonner", "penser", "anticiper", "supposer"],
  ...["présumer", "conjecturer", "pronostiquer", "présager", "extrapoler", "subodorer", "spéculer", "escompter"],
  ...["imaginer", "considérer", "jauger"],
];

const PRAISED = [
  ...["remercier", "saluer", "vanter", "célébrer", "honorer", "glorifier", "exalter", "encenser", "féliciter"],
  ...["louer", "congratuler"],
];
const ADMITTED = ["confirmer", "avouer", "officialiser", "concéder", "confesser", "corroborer", "entériner", "acter"];
const DENIED = [
  "nier",
  "rejeter",
  "réfuter",
  "contester",
  "récuser",
  "balayer",
  "infirmer",
  "désavouer",
  "ridiculiser",
];

export const saying: SayingWords = {
  say: [
    ...SAID.filter((verb) => !["estimer", "confirmer", "noter"].includes(verb)).map(er),
    ...MADE_KNOWN.map(er),
    ...ONLY_PAST.map(past),
    ...["avertir", "renchérir", "réagir", "garantir"].map(ir),
    ...["savoir", "état", "part", "valoir", "remarquer", "observer", "mention", "allusion"].map((what) =>
      phrasal("faire", what),
    ),
    ...["en garde", "en avant", "l'accent sur", "en cause"].map((what) => phrasal("mettre", what)),
    ...["public", "publique", "publics", "compte"].map((what) => phrasal("rendre", what)),
    phrasal("tenir", "à préciser"),
    irregular(["écrit", "écrivent"], "écriv", "écrit"),
    irregular(["décrit", "décrivent"], "décriv", "décrit"),
    irregular(["dit", "disent", "dirent"], "dis", "dit"),
    irregular(["prétend", "prétendent"], "prétend", "prétendu"),
    irregular(["laisse entendre", "laissent entendre"], "laiss", "laissé entendre"),
    irregular(["prévient", "préviennent"], "préven", "prévenu"),
    irregular(["poursuit", "poursuivent"], "poursuiv", "poursuivi"),
    irregular(["répond", "répondent"], "répond", "répondu"),
    irregular(["conclut", "concluent"], "conclu", "conclu"),
    irregular(["admoneste"], "admonest", "admonesté"),
    irregular(["maintient que", "maintiennent que"], "mainten", "maintenu que"),
    irregular(["convient que", "conviennent que"], "conven", "convenu que"),
    irregular(["sous-entend", "sous-entendent"], "sous-entend", "sous-entendu"),
    irregular(["déduit", "déduisent"], "dédui", "déduit"),
    ...["soutient que", "soutiennent que", "soutenait que", "soutenaient que", "a soutenu que", "ont soutenu que"],
    ...["parle de", "parlent de", "parle d'", "parlent d'", "parlait de", "parlaient de", "parlait d'"],
    ...[
      "a parlé de",
      "a parlé d'",
      "ont parlé de",
      "avait parlé de",
      "avait parlé d'",
      "avaient parlé de",
      "parler de",
    ],
    ...["chiffre à", "chiffrent à", "fixe à", "fixent à", "établit à", "établissent à", "situe à", "situent à"],
    ...["note que", "notent que", "remarque que", "remarquent que", "relève que", "relèvent que", "résume", "résument"],
    ...["cite le chiffre", "avance le chiffre", "donne le chiffre", "donnent le chiffre", "donné le chiffre"],
    ...["lit-on", "peut-on lire", "apprend-on", "invoque", "invoquent", "invoquait", "invoqué", "a porté"],
    ...["y voit", "voit dans", "juge", "jugent", "table le bilan", "dresse un bilan", "dressé un bilan"],
    ...["tire la sonnette d'alarme", "tiré la sonnette d'alarme", "pointe du doigt", "pointent du doigt"],
    reflexive(["indigne", "indignent"], "indign", "indigné"),
    reflexive(["étonne", "étonnent"], "étonn", "étonné"),
    reflexive(["plaint", "plaignent"], "plaign", "plaint"),
  ],
  estimate: [
    ...ESTIMATED.map(er),
    irregular(["croit", "croient"], "croy", "cru"),
    irregular(["craint", "craignent"], "craign", "craint"),
    irregular(["prédit", "prédisent"], "prédis", "prédit"),
    irregular(["entrevoit", "entrevoient"], "entrevoy", "entrevu"),
    ...["juge probable", "jugent probable", "table sur", "tablent sur", "tablait sur", "tablaient sur", "tablé sur"],
    ...["prévoit que", "prévoient que", "prévoyait que", "parie sur", "parient sur", "espère", "espèrent"],
    ...["est d'avis", "sont d'avis", "est convaincu*", "sont convaincu*", "est persuadé*", "sont persuadé*"],
    ...["se dit convaincu*", "se dit persuadé*", "dit s'attendre", "disent s'attendre", "part du principe"],
    ...["a des raisons de croire", "ont des raisons de croire", "a de bonnes raisons de penser"],
    reflexive(["attend à", "attendent à", "attend à ce"], "attend", "attendu"),
    reflexive(["inquiète", "inquiètent"], "inquiét", "inquiété"),
    reflexive(["alarme", "alarment"], "alarm", "alarmé"),
  ],
  confirm: [
    ...[...ADMITTED, ...PRAISED].map(er),
    irregular(["reconnaît", "reconnaissent", "reconnait"], "reconnaiss", "reconnu"),
    irregular(["admet", "admettent"], "admett", "admis"),
    ...["hommage", "grâce", "grâces"].map((what) => phrasal("rendre", what)),
    ...["l'éloge", "l'aveu", "un éloge"].map((what) => phrasal("faire", what)),
    ...["exprimé sa gratitude", "exprime sa gratitude", "exprimé sa reconnaissance", "exprime sa reconnaissance"],
    ...[
      "dit sa gratitude",
      "dit sa reconnaissance",
      "dit merci",
      "applaudi",
      "applaudit",
      "ne nie plus",
      "ne cache plus",
    ],
    reflexive(["félicite", "félicitent"], "félicit", "félicité"),
    reflexive(["enorgueillit", "enorgueillissent"], "enorgueilliss", "enorgueilli"),
    reflexive(["targue", "targuent"], "targu", "targué"),
    reflexive(["vante", "vantent"], "vant", "vanté"),
  ],
  deny: [
    ...DENIED.map(er),
    irregular(["dément", "démentent"], "dément", "démenti"),
    irregular(["contredit", "contredisent"], "contredis", "contredit"),
    ...["balaye", "balayent", "tourne en dérision", "tourné en dérision", "s'inscrit en faux", "s'inscrivent en faux"],
    reflexive(["défend de", "défend d'", "défendent de"], "défend", "défendu"),
  ],
  doubt: [
    er("douter"),
    ...["en doute", "en question"].map((what) => phrasal("mettre", what)),
    ...["remet en cause", "remettent en cause", "remis en cause", "remet en question", "remis en question"],
    ...["exprime des doutes", "exprimé des doutes", "émet des doutes", "émis des doutes", "émis des réserves"],
    ...["sceptique", "sceptiques", "dubitatif", "dubitatifs"],
    er("relativiser"),
    er("minimiser"),
  ],
};
