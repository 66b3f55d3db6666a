import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";

const day = "2025-05-14";
const of = (sentence: string, ...claims: ClaimCase["claims"]): ClaimCase => ({ sentence, publishedAt: day, claims });
const more = (best: number) => ({ low: best, best, high: null });

export const corpus: readonly ClaimCase[] = [
  of(
    "Nordkorea hat nach Angaben des südkoreanischen Geheimdienstes etwa 12.000 Soldaten nach Russland geschickt.",
    claim("troops.sent", is(12000), "kr.nis"),
  ),
  of(
    "Rund 10.000 nordkoreanische Soldaten seien in der Region Kursk stationiert, teilte das Pentagon mit.",
    claim("troops.present", is(10000), "us.military"),
  ),
  of(
    "Laut dem britischen Verteidigungsministerium wurden mindestens 6000 Nordkoreaner getötet oder verwundet.",
    claim("casualties.total", atLeast(6000), "uk.mod"),
  ),
  of(
    "Der ukrainische Präsident Wolodymyr Selenskyj sprach von mehr als 4000 getöteten oder verwundeten nordkoreanischen Soldaten.",
    claim("casualties.total", more(4000), "ua.president"),
  ),
  of(
    "Etwa 100 Nordkoreaner seien gefallen und 1000 verletzt worden, sagte ein südkoreanischer Abgeordneter unter Berufung auf den Geheimdienst.",
    claim("casualties.killed", is(100), "kr.nis", { via: ["kr.lawmaker"] }),
    claim("casualties.wounded", is(1000), "kr.nis", { via: ["kr.lawmaker"] }),
  ),
  of(
    "Der ukrainische Militärgeheimdienst schätzt, dass Pjöngjang bis zu 6 Millionen Artilleriegranaten an Moskau geliefert hat.",
    claim("shells.supplied", atMost(6000000), "ua.intelligence", { certainty: "estimated" }),
  ),
  of(
    "Zwischen 10.000 und 12.000 nordkoreanische Soldaten befinden sich nach Angaben des Weißen Hauses in Kursk.",
    claim("troops.present", between(10000, 12000), "us.gov"),
  ),
  of(
    "Südkoreas Verteidigungsministerium zufolge hat der Norden mehr als 20.000 Container mit Munition nach Russland verschifft.",
    claim("containers.shipped", more(20000), "kr.mnd"),
  ),
  of(
    "Zwei nordkoreanische Soldaten wurden in Kursk gefangen genommen, wie Selenskyj mitteilte.",
    claim("casualties.captured", is(2), "ua.president"),
  ),
  of(
    "Berichten zufolge wurden 3000 Nordkoreaner getötet.",
    claim("casualties.killed", is(3000), "unnamed", { certainty: "alleged" }),
  ),
  of(
    "Der Kreml bestritt, dass 10.000 nordkoreanische Soldaten nach Russland entsandt wurden.",
    claim("troops.sent", is(10000), "ru.gov", { stance: "denies" }),
  ),
  of(
    "Pjöngjang bestätigte, 14.000 Soldaten nach Russland geschickt zu haben.",
    claim("troops.sent", is(14000), "kp.gov", { stance: "confirms" }),
  ),
  of(
    "Knapp 5000 nordkoreanische Soldaten wurden nach Einschätzung westlicher Geheimdienste getötet oder verletzt.",
    claim("casualties.total", atMost(5000), "western-officials", { certainty: "estimated" }),
  ),
  of(
    "Jeder nordkoreanische Soldat bekommt laut NIS etwa 2000 Dollar im Monat bezahlt.",
    claim("payment.soldier", is(2000), "kr.nis"),
  ),
  of(
    "Rund 40 Prozent der von Russland verschossenen Granaten stammen aus Nordkorea, sagte Budanow.",
    claim("shells.share", is(40), "ua.intelligence"),
  ),
  of(
    "Etwa 15.000 nordkoreanische Arbeiter seien in Russland beschäftigt, erklärte der NIS.",
    claim("workers.sent", is(15000), "kr.nis"),
  ),
  of(
    "Nordkorea will weitere 6000 Soldaten nach Russland schicken, kündigte Sergej Schoigu an.",
    claim("troops.planned", is(6000), "ru.gov"),
  ),
  of(
    "Nordkorea hat 220 Geschütze geliefert, darunter Haubitzen vom Kaliber 170 Millimeter, sagte der südkoreanische Generalstab.",
    claim("artillery.supplied", is(220), "kr.jcs"),
  ),
  of(
    "Hunderte nordkoreanische Soldaten wurden in Kursk getötet, sagte ein US-Regierungsvertreter.",
    claim("casualties.killed", { low: 200, best: null, high: 900 }, "us.gov"),
  ),
  of(
    "Der NIS bezifferte die Verluste der Nordkoreaner auf 4700, darunter 600 Tote.",
    claim("casualties.total", is(4700), "kr.nis"),
    claim("casualties.killed", is(600), "kr.nis"),
  ),
  of(
    "Rund 1100 nordkoreanische Soldaten sind nach Angaben aus Seoul seit Dezember in die Heimat zurückgekehrt.",
    claim("troops.returned", is(1100), "kr.gov"),
  ),
  of(
    "Angeblich sind 12.000 Nordkoreaner in Kursk im Einsatz.",
    claim("troops.present", is(12000), "unnamed", { certainty: "alleged" }),
  ),
  of(
    "Im Kreml nannte man die Zahl von 4000 getöteten Nordkoreanern eine Falschmeldung.",
    claim("casualties.killed", is(4000), "ru.gov", { stance: "denies" }),
  ),
  of(
    "Viertausend Nordkoreaner sollen gefallen oder verwundet worden sein, heißt es aus Kiew.",
    claim("casualties.total", is(4000), "ua.gov", { certainty: "alleged" }),
  ),
  of(
    "Nordkorea lieferte nach Erkenntnissen der UN-Beobachter mindestens 100 ballistische Raketen.",
    claim("missiles.supplied", atLeast(100), "un"),
  ),
  of(
    "Wie die BBC unter Berufung auf westliche Regierungsvertreter berichtet, starben rund 1000 Nordkoreaner.",
    claim("casualties.killed", is(1000), "western-officials", { via: ["media:bbc"] }),
  ),
  // Nichts vom Thema wird gezählt.
  of("Russland verlor am Montag 1200 Soldaten, teilte der ukrainische Generalstab mit."),
  of("Mehr als 46.000 ukrainische Soldaten seien gefallen, sagte Selenskyj."),
  of("Nordkorea feuerte am 8. Mai 2025 zwei Kurzstreckenraketen ins Meer."),
  of("Das Dorf liegt 10 Kilometer von der Grenze entfernt."),
  of("In Südkorea sind rund 28.500 US-Soldaten stationiert."),
  of("Eine Truppe von 50.000 Russen und Nordkoreanern sammelt sich in Kursk, hieß es."),
  of("Die 155. Brigade und die 11. Armee kämpfen bei Kursk."),
  of("Das nordkoreanische Heer zählt mehr als eine Million Mann."),
  of("Die Ausbildung an 152-mm-Haubitzen und KN-23-Raketen dauerte drei Wochen."),
  of(
    "Nordkorea hat nach ukrainischen Angaben 9.000 Soldaten nach Russland geschickt.",
    claim("troops.sent", is(9000), "ua.gov"),
  ),
  of(
    "Nordkorea will 6.000 Pioniere nach Russland entsenden. Das kündigte der russische Sicherheitsratssekretär Sergej Schoigu am Dienstag an.",
    claim("troops.planned", is(6000), "ru.gov"),
  ),
  of(
    "Pjöngjang will 1.000 Minenentschärfer nach Kursk entsenden, so der Sekretär des russischen Sicherheitsrats, Sergej Schoigu.",
    claim("troops.planned", is(1000), "ru.gov"),
  ),
  of(
    "Nach seinem Nordkorea-Besuch gab Schoigu den Beschluss Pjöngjangs bekannt, 5.000 Bausoldaten nach Russland zu schicken.",
    claim("troops.planned", is(5000), "ru.gov"),
  ),
  of(
    "Die südkoreanischen und westlichen Geheimdienste gehen von 11.000 nordkoreanischen Soldaten in Kursk aus.",
    claim("troops.present", is(11000), "kr.nis", { certainty: "estimated" }),
    claim("troops.present", is(11000), "western-officials", { certainty: "estimated" }),
  ),
  of(
    "Im April hatte der südkoreanische Geheimdienst die Zahl der Gefallenen und Verwundeten unter den nordkoreanischen Truppen auf über 4.000 geschätzt.",
    claim("casualties.total", atLeast(4000), "kr.nis", { certainty: "estimated" }),
  ),
  of(
    "Über 100 nordkoreanische Soldaten wurden getötet, und tausend weitere wurden in Gefechten mit ukrainischen Truppen verletzt, berichtet der NIS.",
    claim("casualties.killed", atLeast(100), "kr.nis"),
    claim("casualties.wounded", is(1000), "kr.nis"),
  ),
  of(
    "Laut einer Gruppe von Freiwilligen sind 60 nordkoreanische Soldaten bei Kursk gefallen.",
    claim("casualties.killed", is(60), "unnamed"),
  ),
  of(
    "Nordkorea habe bereits hunderte Verluste erlitten, sagte ein Sprecher des Pentagons.",
    claim("casualties.total", { low: 200, best: null, high: 900 }, "us.military"),
  ),
  of(
    "Nordkorea hat 1.000 Container verschifft, in jedem Container könnten 300 Granaten liegen, heißt es aus Seoul.",
    claim("containers.shipped", is(1000), "kr.gov"),
  ),
  of(
    "Laut ukrainischen Medien sind 700 nordkoreanische Soldaten bei einem Angriff getötet worden.",
    claim("casualties.killed", is(700), "unnamed"),
  ),
  of(
    "Nach Angaben der Behörde hat das nordkoreanische Militär 13.000 Soldaten nach Russland entsandt.",
    claim("troops.sent", is(13000), "unnamed"),
  ),
  of(
    "Die Gesamtzahl der Toten und Verletzten der nordkoreanischen Truppen schätzt der NIS auf über 3.000.",
    claim("casualties.total", atLeast(3000), "kr.nis", { certainty: "estimated" }),
  ),
  of(
    "Es habe 500 Tote unter den nordkoreanischen Soldaten gegeben, berichtete der NIS, wie zwei Abgeordnete mitteilten.",
    claim("casualties.killed", is(500), "kr.nis", { via: ["kr.lawmaker"] }),
  ),
  of(
    "Der NIS spricht von 4.100 nordkoreanischen Verlusten in Kursk. Dies berichteten nach der Sitzung die Abgeordneten Lee Seong-kweun und Kim Byung-kee.",
    claim("casualties.total", is(4100), "kr.nis", { via: ["kr.lawmaker"] }),
  ),
  of(
    "Nach einer Recherche der Nachrichtenagentur Reuters hat Nordkorea in zwölf Lieferungen fast 9.000 Container an Russland geschickt.",
    claim("containers.shipped", atMost(9000), "media:reuters"),
  ),
  of(
    "Laut «Rheinbote» soll Nordkorea etwa 9.000 Soldaten nach Russland geschickt haben.",
    claim("troops.sent", is(9000), "media:rheinbote", { certainty: "alleged" }),
  ),
  of(
    'Wie die "Harbour Post" berichtet, sollen 8.000 nordkoreanische Soldaten nach Jelabuga gebracht werden.',
    claim("troops.planned", is(8000), "media:harbour-post", { certainty: "alleged" }),
  ),
  of(
    "1.200 nordkoreanische Minenräumer und 4.000 militärische Bauarbeiter werden künftig auf russischer Seite arbeiten. Das gab Russland bekannt.",
    claim("troops.planned", is(1200), "ru.gov"),
    claim("troops.planned", is(4000), "ru.gov"),
  ),
  of(
    "Laut Budanow plane Nordkorea, 6.500 Soldaten sowie Dutzende Panzer nach Russland zu entsenden.",
    claim("troops.planned", is(6500), "ua.intelligence"),
  ),
  of(
    "Die Zahl der getöteten nordkoreanischen Soldaten ist nach Angaben des NIS auf rund 1.900 gestiegen.",
    claim("casualties.killed", is(1900), "kr.nis"),
  ),
  of(
    "Nach Erkenntnissen südkoreanischer und westlicher Geheimdienste hat Nordkorea mehr als 9.000 Soldaten nach Russland entsandt.",
    claim("troops.sent", atLeast(9000), "kr.nis"),
    claim("troops.sent", atLeast(9000), "western-officials"),
  ),
  of(
    "Mehr als 2.800 nordkoreanische Soldaten sollen verwundet worden sein. Diese Schätzung nannte der ukrainische Präsident Wolodymyr Selenskyj.",
    claim("casualties.wounded", atLeast(2800), "ua.president", { certainty: "alleged" }),
  ),
  of(
    "Ein US-Militärvertreter sprach von mehreren Dutzend Opfern unter Nordkoreas Soldaten in der russischen Grenzregion Kursk.",
    claim("casualties.total", { low: 20, best: null, high: 90 }, "us.military"),
  ),
  of(
    "Wadim Skibizki, stellvertretender Direktor des HUR, sagte der Nachrichtenagentur Interfax-Ukraine, Russland habe 1,4 Millionen Schuss Munition aus Nordkorea eingeführt.",
    claim("shells.supplied", is(1400000), "ua.intelligence", { via: ["media:interfax-ukraine"] }),
  ),
  of(
    "Eine Studie hat Nordkoreas Waffenlieferungen an Russland auf bis zu 5,5 Milliarden Dollar beziffert.",
    claim("revenue", atMost(5500000000), "think-tank", { certainty: "estimated" }),
  ),
  of(
    "Drei nordkoreanische Soldaten sind Selenskyj zufolge in Kursk als Kriegsgefangene genommen worden.",
    claim("casualties.captured", is(3), "ua.president"),
  ),
  of(
    "Die ukrainischen Behörden schätzen, dass 10.500 nordkoreanische Soldaten nach Kursk entsandt wurden. Nach Angaben der Behörden wurden 3.900 von ihnen getötet oder verletzt.",
    claim("troops.sent", is(10500), "ua.gov", { certainty: "estimated" }),
    claim("casualties.total", is(3900), "ua.gov"),
  ),
  of(
    "Nach Einschätzung Selenskyjs werden sich bald 12.000 nordkoreanische Soldaten auf russischem Gebiet aufhalten. Das sagte er während eines Besuchs am Montag (Ortszeit), wie AFP meldete. Etwa 2.900 befänden sich bereits dort, sagte er.",
    claim("troops.planned", is(12000), "ua.president", { certainty: "estimated" }),
    claim("troops.present", is(2900), "ua.president", { via: ["media:afp"] }),
  ),
  of(
    "Der ukrainische Geheimdienst geht davon aus, dass derzeit 11.500 nordkoreanische Soldaten in Russland sind.",
    claim("troops.present", is(11500), "ua.intelligence", { certainty: "estimated" }),
  ),
  of(
    "Das NATO-Partnerland Südkorea hatte mitgeteilt, Nordkorea habe 1.400 Soldaten nach Russland verlegt.",
    claim("troops.sent", is(1400), "kr.gov"),
  ),
  of(
    "Die südkoreanische Nachrichtenagentur Yonhap berichtete unter Berufung auf den Geheimdienst, Pjöngjang wolle 11.200 Soldaten an die Front schicken.",
    claim("troops.planned", is(11200), "kr.nis", { via: ["media:yonhap"] }),
  ),
  of(
    "Laut Angaben von Augenzeugen hat Nordkorea 3000 Soldaten nach Russland geschickt.",
    claim("troops.sent", is(3000), "unnamed"),
  ),
  of(
    "Laut Berichten der staatlichen Nachrichtenagentur Yonhap hat Nordkorea 3000 Soldaten nach Russland geschickt.",
    claim("troops.sent", is(3000), "media:yonhap"),
  ),
  of(
    "Seoul und Washington beschuldigen Nordkorea, rund 11.000 Soldaten nach Russland geschickt zu haben.",
    claim("troops.sent", is(11000), "kr.gov"),
    claim("troops.sent", is(11000), "us.gov"),
  ),
];
