import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";

const day = "2025-05-14";
const of = (sentence: string, ...claims: ClaimCase["claims"]): ClaimCase => ({ sentence, publishedAt: day, claims });
const more = atLeast;
const NIS = "kr.nis";
const estimated = { certainty: "estimated" } as const;
const alleged = { certainty: "alleged" } as const;
const byLawmaker = { via: ["kr.lawmaker"] } as const;

export const corpus: readonly ClaimCase[] = [
  of(
    "La Corea del Nord ha inviato in Russia circa 12mila soldati, secondo i servizi segreti sudcoreani.",
    claim("troops.sent", is(12000), NIS),
  ),
  of(
    "Almeno 6.000 soldati nordcoreani sono stati uccisi o feriti, ha riferito il ministero della Difesa britannico.",
    claim("casualties.total", atLeast(6000), "uk.mod"),
  ),
  of(
    "Il presidente ucraino Volodymyr Zelensky ha parlato di oltre 4.000 militari nordcoreani morti o feriti.",
    claim("casualties.total", more(4000), "ua.president"),
  ),
  of(
    "Un centinaio di soldati nordcoreani sono morti nel Kursk, ha detto un deputato sudcoreano citando l'agenzia di spionaggio.",
    claim("casualties.killed", is(100), NIS, byLawmaker),
  ),
  of(
    "Tra i 10.000 e i 12.000 soldati di Pyongyang si trovano nella regione di Kursk, ha affermato la Casa Bianca.",
    claim("troops.present", between(10000, 12000), "us.gov"),
  ),
  of(
    "Pyongyang ha fornito a Mosca fino a 6 milioni di proiettili, stima l'intelligence militare ucraina.",
    claim("shells.supplied", atMost(6000000), "ua.intelligence", estimated),
  ),
  of(
    "Il ministero della Difesa di Seul ha contato più di 20mila container di munizioni spediti in Russia.",
    claim("containers.shipped", more(20000), "kr.mnd"),
  ),
  of(
    "Due soldati nordcoreani sono stati catturati nel Kursk, ha annunciato Zelensky.",
    claim("casualties.captured", is(2), "ua.president"),
  ),
  of(
    "Il Cremlino ha smentito che 10.000 soldati nordcoreani siano stati inviati in Russia.",
    claim("troops.sent", is(10000), "ru.gov", { stance: "denies" }),
  ),
  of(
    "Pyongyang ha confermato di aver inviato in Russia 14.000 soldati.",
    claim("troops.sent", is(14000), "kp.gov", { stance: "confirms" }),
  ),
  of(
    "Quasi 5mila soldati nordcoreani sono rimasti uccisi o feriti, stando a funzionari occidentali.",
    claim("casualties.total", atMost(5000), "western-officials"),
  ),
  of(
    "Ogni soldato nordcoreano riceve 2.000 dollari al mese, a detta del Nis.",
    claim("payment.soldier", is(2000), NIS),
  ),
  of(
    "Circa il 40% dei proiettili sparati dalla Russia arriva dalla Corea del Nord, ha detto Budanov.",
    claim("shells.share", is(40), "ua.intelligence"),
  ),
  of("In Russia lavorano 15mila operai nordcoreani, indica il Nis.", claim("workers.sent", is(15000), NIS)),
  of(
    "La Corea del Nord invierà altri 6.000 uomini tra genieri e costruttori militari, ha annunciato Sergei Shoigu.",
    claim("troops.planned", is(6000), "ru.gov"),
  ),
  of(
    "Kim Jong-un ha deciso di inviare nel Kursk mille sminatori e 5.000 operai militari, ha dichiarato Shoigu.",
    claim("troops.planned", is(1000), "ru.gov"),
    claim("troops.planned", is(5000), "ru.gov"),
  ),
  of(
    "Centinaia di soldati nordcoreani sono morti nel Kursk, ha detto un alto funzionario statunitense.",
    claim("casualties.killed", between(200, 900), "us.gov"),
  ),
  of(
    "Diverse migliaia di soldati nordcoreani sono già al confine, ha spiegato il Pentagono.",
    claim("troops.present", between(2000, 9000), "us.military"),
  ),
  of(
    "Circa 1.100 soldati nordcoreani sono rientrati in patria, ha precisato il Nis.",
    claim("troops.returned", is(1100), NIS),
  ),
  of(
    "La Corea del Nord ha consegnato almeno 100 missili balistici, secondo gli esperti dell'Onu.",
    claim("missiles.supplied", atLeast(100), "un"),
  ),
  of(
    "Secondo la Bbc, che cita funzionari occidentali, sono morti 1.000 nordcoreani.",
    claim("casualties.killed", is(1000), "western-officials", { via: ["media:bbc"] }),
  ),
  of(
    "Circa 600 soldati nordcoreani sarebbero morti combattendo contro l'Ucraina.",
    claim("casualties.killed", is(600), "unnamed", alleged),
  ),
  of("A quanto pare sono caduti 3.000 soldati nordcoreani.", claim("casualties.killed", is(3000), "unnamed", alleged)),
  of(
    "Secondo il Nis, Pyongyang avrebbe perso 4.700 uomini, di cui 600 morti.",
    claim("casualties.total", is(4700), NIS, alleged),
    claim("casualties.killed", is(600), NIS, alleged),
  ),
  of(
    "Sono 300 i soldati nordcoreani uccisi e circa 2.700 quelli feriti: sono le stime dell'intelligence di Seul.",
    claim("casualties.killed", is(300), NIS, estimated),
    claim("casualties.wounded", is(2700), NIS, estimated),
  ),
  of(
    "Circa 600 soldati nordcoreani sono morti. È quanto ha riferito il Servizio di intelligence nazionale sudcoreano (Nis).",
    claim("casualties.killed", is(600), NIS),
  ),
  of(
    "In Russia ci sono già 11mila soldati nordcoreani. Lo ha detto ieri sera il presidente ucraino Zelensky.",
    claim("troops.present", is(11000), "ua.president"),
  ),
  of(
    "Il parlamentare Lee Seong-kweun ha riferito che, secondo le stime del Nis, circa 2.000 feriti sono stati rimpatriati.",
    claim("troops.returned", is(2000), NIS, { ...byLawmaker, ...estimated }),
  ),
  of(
    "L'intelligence britannica ritiene che siano state inviate in Russia 9 milioni di granate nordcoreane.",
    claim("shells.supplied", is(9000000), "uk.mod", estimated),
  ),
  of(
    "Mosca avrebbe lanciato contro l'Ucraina una sessantina di missili nordcoreani, hanno detto al Times funzionari occidentali.",
    claim("missiles.fired", is(60), "western-officials", { via: ["media:times"], ...alleged }),
  ),
  of(
    "Gli 007 di Seul hanno fatto sapere che non meno di 15mila soldati nordcoreani sono stati mandati in Russia.",
    claim("troops.sent", atLeast(15000), NIS),
  ),
  of(
    "Dall'inizio della guerra la Corea del Nord ha fornito oltre 200 pezzi d'artiglieria, ha reso noto il ministero della Difesa sudcoreano.",
    claim("artillery.supplied", more(200), "kr.mnd"),
  ),
  of(
    "Le forniture militari avrebbero fruttato al regime fino a 20 miliardi di dollari, calcola la ricercatrice Olena Guseinova.",
    claim("revenue", atMost(20000000000), "think-tank", estimated),
  ),
  of(
    "Metà degli 11.000 soldati nordcoreani è stata uccisa o ferita, ha affermato l'intelligence britannica.",
    claim("casualties.share", is(50), "uk.mod"),
    claim("troops.sent", is(11000), "uk.mod"),
  ),
  of(
    "Pyongyang ha bollato come una bufala la notizia dell'invio di 10mila soldati nordcoreani in Russia.",
    claim("troops.sent", is(10000), "kp.gov", { stance: "denies" }),
  ),
  of(
    "I Capi di stato maggiore congiunti della Corea del Sud hanno stimato in 3.000 i soldati inviati tra gennaio e febbraio.",
    claim("troops.sent", is(3000), "kr.jcs", estimated),
  ),
  of(
    "Ventimila soldati nordcoreani sono stati addestrati in Russia, si legge in un rapporto dell'Isw.",
    claim("troops.sent", is(20000), "think-tank"),
  ),
  of(
    "Circa 600 soldati nordcoreani sono morti e più di 4.000 sono rimasti feriti, ha detto il deputato citando il Nis.",
    claim("casualties.killed", is(600), NIS, byLawmaker),
    claim("casualties.wounded", more(4000), NIS, byLawmaker),
  ),
  of(
    "(SEUL, 30 APR) - Le perdite nordcoreane ammontano a circa 4.700 uomini, ha riferito il Nis.",
    claim("casualties.total", is(4700), NIS),
  ),
  of(
    "Diversi i numeri di Zelensky, secondo cui i soldati nordcoreani uccisi o feriti nel Kursk sono già più di tremila.",
    claim("casualties.total", more(3000), "ua.president"),
  ),
  of(
    "Budanov ha detto che il 40 per cento delle munizioni viene dalla Corea del Nord.",
    claim("shells.share", is(40), "ua.intelligence"),
  ),
  of(
    "I russi hanno lanciato contro le città ucraine 60 missili nordcoreani, ha detto Budanov.",
    claim("missiles.fired", is(60), "ua.intelligence"),
  ),
  of(
    "I lavoratori nordcoreani, circa 15.000, si trovano già in Russia, ha riferito il Nis.",
    claim("workers.sent", is(15000), NIS),
  ),
  of(
    "Il portavoce del Cremlino Dmitry Peskov ha definito una bufala la presenza di 3.000 soldati nordcoreani in Russia.",
    claim("troops.sent", is(3000), "ru.gov", { stance: "denies" }),
  ),
  // Nulla del tema vi è contato.
  of("Il Cremlino non ha confermato né smentito la presenza di 10mila soldati nordcoreani."),
  of("Lunedì la Russia ha perso 1.200 soldati, ha detto lo Stato maggiore ucraino."),
  of("Oltre 46.000 soldati ucraini sono morti dall'inizio dell'invasione, ha dichiarato Zelensky."),
  of("La Corea del Nord ha lanciato due missili in mare l'8 maggio 2025."),
  of("Il villaggio si trova a 10 chilometri dal confine con la Corea del Nord."),
  of("In Corea del Sud sono di stanza circa 28.500 soldati statunitensi."),
  of("La 155esima brigata combatte vicino a Kursk da tre settimane."),
  of("Il secondo contingente nordcoreano è arrivato a Kursk dopo 12 giorni di viaggio."),
  of("L'esercito nordcoreano conta oltre 1,2 milioni di effettivi."),
  of("Se Pyongyang inviasse 50mila soldati, la guerra cambierebbe."),
  {
    sentence:
      "Sarebbero duemila i soldati nordcoreani caduti. La stima è dei servizi sudcoreani, che ad aprile parlavano di almeno 600 morti.",
    publishedAt: "2025-09-03",
    claims: [
      claim("casualties.killed", is(2000), NIS, alleged),
      claim("casualties.killed", atLeast(600), NIS, estimated),
    ],
  },
  {
    sentence:
      "In Parlamento il Nis ha spiegato che Pyongyang progetta di mandare altri seimila uomini tra soldati e genieri. Di questi, mille sarebbero già arrivati.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.planned", is(6000), NIS), claim("troops.sent", is(1000), NIS, alleged)],
  },
  {
    sentence:
      "L’agenzia russa Tass, citando Shoigu, scrive che «5.000 costruttori militari e mille sminatori» partiranno presto per il Kursk.",
    publishedAt: "2025-09-03",
    claims: [
      claim("troops.planned", is(5000), "ru.gov", { via: ["ru.state-media"] }),
      claim("troops.planned", is(1000), "ru.gov", { via: ["ru.state-media"] }),
    ],
  },
  {
    sentence: "Pyongyang ha perso la metà dei suoi uomini, sostiene Londra.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.share", is(50), "uk.gov")],
  },
  {
    sentence: "Nessun commento dal Cremlino sui seimila soldati nordcoreani in arrivo.",
    publishedAt: "2025-09-03",
    claims: [],
  },
  of(
    "Circa 90 soldati nordcoreani hanno lasciato la vita nel Kursk, puntualizzano i servizi segreti sudcoreani.",
    claim("casualties.killed", is(90), NIS),
  ),
  of(
    "Sono giunti in Russia 3.000 soldati nordcoreani, fa notare il ministro della Difesa sudcoreano.",
    claim("troops.sent", is(3000), "kr.mnd"),
  ),
  of("L'esercito russo ha schierato quattro brigate al confine, ironizza il governatore di Kursk."),
];
