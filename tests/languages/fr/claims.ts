import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";
import { passages } from "./passages";

const day = "2025-05-14";
const of = (sentence: string, ...claims: ClaimCase["claims"]): ClaimCase => ({ sentence, publishedAt: day, claims });
const more = (best: number) => ({ low: best, best, high: null });

export const corpus: readonly ClaimCase[] = [
  of(
    "La Corée du Nord a envoyé environ 12 000 soldats en Russie, selon les services de renseignement sud-coréens.",
    claim("troops.sent", is(12000), "kr.nis"),
  ),
  of(
    "Au moins 6 000 soldats nord-coréens ont été tués ou blessés, a indiqué le ministère britannique de la Défense.",
    claim("casualties.total", atLeast(6000), "uk.mod"),
  ),
  of(
    "Le président ukrainien Volodymyr Zelensky a fait état de plus de 4 000 soldats nord-coréens tués ou blessés.",
    claim("casualties.total", more(4000), "ua.president"),
  ),
  of(
    "Une centaine de soldats nord-coréens sont morts, a déclaré un député sud-coréen citant les services de renseignement.",
    claim("casualties.killed", is(100), "kr.nis", { via: ["kr.lawmaker"] }),
  ),
  of(
    "Entre 10 000 et 12 000 soldats nord-coréens se trouvent dans la région de Koursk, a affirmé la Maison Blanche.",
    claim("troops.present", between(10000, 12000), "us.gov"),
  ),
  of(
    "Pyongyang a livré jusqu'à 6 millions d'obus à Moscou, estime le renseignement militaire ukrainien.",
    claim("shells.supplied", atMost(6000000), "ua.intelligence", { certainty: "estimated" }),
  ),
  of(
    "Le ministère sud-coréen de la Défense a fait état de plus de 20 000 conteneurs de munitions expédiés en Russie.",
    claim("containers.shipped", more(20000), "kr.mnd"),
  ),
  of(
    "Deux soldats nord-coréens ont été capturés à Koursk, a annoncé Zelensky.",
    claim("casualties.captured", is(2), "ua.president"),
  ),
  of(
    "Le Kremlin a démenti que 10 000 soldats nord-coréens aient été envoyés en Russie.",
    claim("troops.sent", is(10000), "ru.gov", { stance: "denies" }),
  ),
  of(
    "Pyongyang a confirmé avoir envoyé 14 000 soldats en Russie.",
    claim("troops.sent", is(14000), "kp.gov", { stance: "confirms" }),
  ),
  of(
    "Près de 5 000 soldats nord-coréens ont été tués ou blessés, selon des responsables occidentaux.",
    claim("casualties.total", atMost(5000), "western-officials"),
  ),
  of(
    "Chaque soldat nord-coréen est payé 2 000 dollars par mois, selon le NIS.",
    claim("payment.soldier", is(2000), "kr.nis"),
  ),
  of(
    "Environ 40 % des obus tirés par la Russie viennent de Corée du Nord, a déclaré Boudanov.",
    claim("shells.share", is(40), "ua.intelligence"),
  ),
  of(
    "Quelque 15 000 ouvriers nord-coréens travaillent en Russie, a indiqué le NIS.",
    claim("workers.sent", is(15000), "kr.nis"),
  ),
  of(
    "La Corée du Nord enverra 6 000 soldats supplémentaires, a annoncé Sergueï Choïgou.",
    claim("troops.planned", is(6000), "ru.gov"),
  ),
  of(
    "Des centaines de soldats nord-coréens ont été tués à Koursk, a déclaré un responsable américain.",
    claim("casualties.killed", { low: 200, best: null, high: 900 }, "us.gov"),
  ),
  of(
    "Quelque 1 100 soldats nord-coréens sont rentrés au pays, a précisé le NIS.",
    claim("troops.returned", is(1100), "kr.nis"),
  ),
  of(
    "La Corée du Nord a fourni une centaine de missiles balistiques, selon les experts de l'ONU.",
    claim("missiles.supplied", is(100), "un"),
  ),
  of(
    "Selon la BBC, citant des responsables occidentaux, 1 000 Nord-Coréens sont morts.",
    claim("casualties.killed", is(1000), "western-officials", { via: ["media:bbc"] }),
  ),
  // Rien du sujet n'est compté.
  of("La Russie a perdu 1 200 soldats lundi, a déclaré l'état-major ukrainien."),
  of("Plus de 46 000 soldats ukrainiens ont été tués, a dit Zelensky."),
  of("La Corée du Nord a tiré deux missiles en mer du Japon le 8 mai 2025."),
  of("Le village se trouve à 10 kilomètres de la frontière."),
  of("Quelque 28 500 soldats américains sont stationnés en Corée du Sud."),
  of("La 155e brigade combat près de Koursk depuis trois semaines."),
  ...passages,
  of(
    "La Corée du Nord aurait livré quelque 200 000 à 400 000 obus à la Russie. C'est ce qu'a estimé l'Institut pour l'étude de la guerre.",
    claim("shells.supplied", { low: 200000, best: null, high: 400000 }, "think-tank", { certainty: "alleged" }),
  ),
  of(
    "Selon la GUR, entre 70 % et 90 % des obus d'une unité russe sont fournis par la Corée du Nord.",
    claim("shells.share", { low: 70, best: null, high: 90 }, "ua.intelligence"),
  ),
  of(
    "Selon un groupe de bénévoles, 7 000 soldats nord-coréens ont atteint la région de Koursk.",
    claim("troops.sent", is(7000), "unnamed"),
  ),
  of(
    "Deux cents soldats nord-coréens ont laissé la vie à Koursk, réaffirme le renseignement sud-coréen.",
    claim("casualties.killed", is(200), "kr.nis"),
  ),
  of(
    "Environ 90 soldats nord-coréens sont morts à Koursk, selon un communiqué du ministère sud-coréen de la Défense.",
    claim("casualties.killed", is(90), "kr.mnd"),
  ),
  of("Quatre brigades russes ont été déployées à la frontière, a rétorqué le gouverneur de Koursk."),
];
