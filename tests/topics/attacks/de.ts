import { atLeast, atMost, between, type ClaimCase, claim, is, misread, passage } from "../../languages/claim-corpus";

/** Sentences as outlets write them in German, and what they claim. */
export const corpus: readonly ClaimCase[] = [
  passage(
    "2025-10-10",
    "Die ukrainische Luftwaffe hat nach eigenen Angaben 76 von 98 Drohnen abgeschossen.",
    claim("attacks.drones.downed", is(76), "ua.air-force"),
    claim("attacks.drones.launched", is(98), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Russland habe die Ukraine in der Nacht mit 315 Drohnen und sieben Raketen angegriffen, teilte die Luftwaffe am Dienstag mit.",
    claim("attacks.drones.launched", is(315), "ua.air-force"),
    claim("attacks.missiles.launched", is(7), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Von 147 Drohnen wurden nach Angaben der Luftwaffe 97 abgeschossen, 25 weitere verfehlten ihr Ziel.",
    claim("attacks.drones.launched", is(147), "ua.air-force"),
    claim("attacks.drones.downed", is(97), "ua.air-force"),
    claim("attacks.drones.lost", is(25), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Die Flugabwehr schoss laut Luftwaffe 59 Drohnen ab, 67 verschwanden vom Radar.",
    claim("attacks.drones.downed", is(59), "ua.air-force"),
    claim("attacks.drones.lost", is(67), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Russland setzte mehr als 700 Drohnen und Raketen ein, wie Präsident Wolodymyr Selenskyj mitteilte.",
    claim("attacks.launched", atLeast(700), "ua.president"),
  ),
  passage(
    "2025-10-10",
    "In Kiew kamen mindestens zwölf Menschen ums Leben, 60 weitere wurden verletzt, wie der Katastrophenschutz mitteilte.",
    claim("attacks.killed", atLeast(12), "ua.rescuers"),
    claim("attacks.wounded", is(60), "ua.rescuers"),
  ),
  passage(
    "2025-10-10",
    "Die Zahl der Todesopfer in Krywyj Rih stieg auf 20, schrieb Gouverneur Serhij Lyssak am Samstag auf Telegram.",
    claim("attacks.killed", is(20), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "Drei Menschen starben und 15 weitere wurden verletzt, als eine Drohne in Nikopol einen Kleinbus traf, teilten die Behörden mit.",
    claim("attacks.killed", is(3), "ua.gov"),
    claim("attacks.wounded", is(15), "ua.gov"),
  ),
  passage(
    "2025-10-10",
    "Bei einem Raketenangriff auf Poltawa wurden nach Angaben der örtlichen Behörden vier Menschen getötet und mehr als 20 verletzt.",
    claim("attacks.killed", is(4), "ua.governor"),
    claim("attacks.wounded", atLeast(20), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "In Cherson wurde nach Angaben von Gouverneur Oleksandr Prokudin ein Mensch getötet, vier wurden verletzt.",
    claim("attacks.killed", is(1), "ua.governor"),
    claim("attacks.wounded", is(4), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "Vitali Klitschko sprach von zehn Verletzten, fünf von ihnen seien im Krankenhaus.",
    claim("attacks.wounded", is(10), "ua.mayor"),
    claim("attacks.wounded", is(5), "ua.mayor"),
  ),
  passage(
    "2025-10-10",
    "In Odessa gab es 13 Verletzte, wie die Staatsanwaltschaft mitteilte.",
    claim("attacks.wounded", is(13), "ua.prosecutors"),
  ),
  passage(
    "2025-10-10",
    "Die Polizei bezifferte die Zahl der Verletzten auf 27.",
    claim("attacks.wounded", is(27), "ua.police"),
  ),
  passage(
    "2025-10-10",
    "Selenskyj zufolge setzte Russland in der vergangenen Woche rund 1270 Drohnen, 39 Raketen und fast 1000 Gleitbomben ein.",
    claim("attacks.drones.launched", is(1270), "ua.president"),
    claim("attacks.missiles.launched", is(39), "ua.president"),
  ),
  passage(
    "2025-10-10",
    "»Die Russen haben fast 500 Drohnen und mehr als 40 Raketen gestartet«, sagte der Präsident in seiner abendlichen Ansprache.",
    claim("attacks.drones.launched", atMost(500), "ua.president"),
    claim("attacks.missiles.launched", atLeast(40), "ua.president"),
  ),
  misread(
    "“eine von” is no number, and what is told at the end of two parts is heard of the last alone",
    passage(
      "2025-10-10",
      "Das ukrainische Militär teilte mit, es habe 50 von 63 Drohnen und eine von zwei ballistischen Raketen abgefangen.",
      claim("attacks.drones.downed", is(50), "ua.military"),
      claim("attacks.drones.launched", is(63), "ua.military"),
      claim("attacks.missiles.launched", is(2), "ua.military"),
    ),
  ),
  passage(
    "2025-10-10",
    "Aus dem Gebiet Kursk seien vier Raketen vom Typ Iskander-M sowie 103 Shahed-Drohnen gestartet worden, meldete die Luftwaffe.",
    claim("attacks.missiles.launched", is(4), "ua.air-force"),
    claim("attacks.drones.launched", is(103), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Einschläge wurden an elf Orten registriert, Trümmer fielen an sechs weiteren.",
    claim("attacks.places", is(11), "publisher"),
  ),
  passage(
    "2025-10-10",
    "18 Raketen und 38 Drohnen hätten ihre Ziele erreicht, teilte die Luftwaffe mit.",
    claim("attacks.missiles.hit", is(18), "ua.air-force"),
    claim("attacks.drones.hit", is(38), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "In der Region Odessa waren nach Angaben des Versorgers DTEK mehr als 60.000 Haushalte ohne Strom.",
    claim("attacks.blackout", atLeast(60000), "ua.energy"),
  ),
  passage(
    "2025-10-10",
    "Etwa 100.000 Menschen in der Region Sumy hatten keinen Strom, sagte der Gouverneur Oleh Hryhorow.",
    claim("attacks.blackout", is(100000), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "Das UN-Menschenrechtsbüro zählte im Juni mindestens 232 getötete und 1343 verletzte Zivilisten.",
    claim("attacks.killed", atLeast(232), "un"),
    claim("attacks.wounded", is(1343), "un"),
  ),
  passage(
    "2025-10-10",
    "Das russische Verteidigungsministerium meldete den Abschuss von 112 ukrainischen Drohnen über sechs Regionen.",
  ),
  passage(
    "2025-10-10",
    "In der russischen Grenzregion Brjansk wurden bei einem ukrainischen Drohnenangriff zwei Menschen getötet, wie der Gouverneur mitteilte.",
  ),
  passage("2025-10-10", "Bei einem Gefangenenaustausch kamen 390 Menschen frei, sagte Selenskyj."),
  passage("2025-10-10", "Russland kann laut Militärgeheimdienst monatlich 2700 Shahed-Drohnen herstellen."),
  passage(
    "2025-10-10",
    "Insgesamt habe Moskau 537 Luftangriffsmittel eingesetzt, darunter 477 Drohnen, teilte die Luftwaffe mit.",
    claim("attacks.launched", is(537), "ua.air-force"),
    claim("attacks.drones.launched", is(477), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Die Luftwaffe meldete 211 abgeschossene Drohnen, weitere 225 seien durch elektronische Kampfführung abgelenkt worden.",
    claim("attacks.drones.downed", is(211), "ua.air-force"),
    claim("attacks.drones.lost", is(225), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Dutzende Menschen wurden nach Angaben von Bürgermeister Ihor Terechow in Charkiw verletzt.",
    claim("attacks.wounded", between(20, 90), "ua.mayor"),
  ),
  passage(
    "2025-10-10",
    "Damit stieg die Zahl der Toten auf 31, wie Innenminister Ihor Klymenko schrieb.",
    claim("attacks.killed", is(31), "ua.gov"),
  ),
  passage(
    "2025-10-10",
    "Nach ukrainischen Angaben feuerte Russland 146 Drohnen ab, von denen 102 abgeschossen wurden.",
    claim("attacks.drones.launched", is(146), "ua.gov"),
    claim("attacks.drones.downed", is(102), "ua.gov"),
  ),
  passage(
    "2025-10-10",
    "Unter den sieben Toten in Saporischschja ist laut Militärverwaltung ein zehnjähriger Junge.",
    claim("attacks.killed", is(7), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "Die Agentur Reuters berichtete unter Berufung auf das Energieministerium, in der Region Tschernihiw seien 18.000 Kunden ohne Strom.",
    claim("attacks.blackout", is(18000), "ua.gov", { via: ["media:reuters"] }),
  ),
  passage(
    "2025-10-10",
    "Seit Jahresbeginn hat Russland laut Luftwaffe rund 27.000 Drohnen gegen die Ukraine eingesetzt.",
    claim("attacks.drones.launched", is(27000), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Die Flugabwehr habe 621 Ziele unschädlich gemacht, hieß es.",
    claim("attacks.downed", is(621), "publisher"),
  ),
  passage(
    "2025-10-10",
    "Es habe Treffer durch 34 Drohnen und neun Raketen an 15 Orten gegeben, erklärte die Luftwaffe.",
    claim("attacks.drones.hit", is(34), "ua.air-force"),
    claim("attacks.missiles.hit", is(9), "ua.air-force"),
    claim("attacks.places", is(15), "ua.air-force"),
  ),
  passage(
    "2025-10-10",
    "Durch den Beschuss wurden in Nikopol zwei Frauen im Alter von 54 und 61 Jahren verletzt, so Gouverneur Lyssak.",
    claim("attacks.wounded", is(2), "ua.governor"),
  ),
  passage(
    "2025-10-10",
    "Die Ukraine meldete in der Nacht auf Sonntag 479 Drohnen, so viele wie nie zuvor.",
    claim("attacks.drones.launched", is(479), "ua.gov"),
  ),
  misread(
    "“konnten verletzt gerettet werden” is not known to tell of wounded",
    passage(
      "2025-10-10",
      "Bei dem nächtlichen Angriff schlug eine Rakete in ein Wohnhaus ein; fünf Bewohner starben, 17 konnten verletzt gerettet werden, berichtete der Rettungsdienst.",
      claim("attacks.killed", is(5), "ua.rescuers"),
      claim("attacks.wounded", is(17), "ua.rescuers"),
    ),
  ),
];
