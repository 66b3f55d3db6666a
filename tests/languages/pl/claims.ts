import { atLeast, atMost, between, type ClaimCase, claim, is } from "../claim-corpus";

const NIS = "kr.nis";
const estimated = { certainty: "estimated" } as const;
const alleged = { certainty: "alleged" } as const;
const day = "2025-04-30";

export const corpus: readonly ClaimCase[] = [
  {
    sentence:
      "Co najmniej 600 żołnierzy z Korei Północnej zginęło w obwodzie kurskim – poinformował południowokoreański wywiad.",
    publishedAt: day,
    claims: [claim("casualties.killed", atLeast(600), NIS)],
  },
  {
    sentence:
      "Według Narodowej Służby Wywiadowczej Korei Południowej straty KRLD wyniosły około 4,7 tys. ludzi, w tym 600 zabitych.",
    publishedAt: day,
    claims: [claim("casualties.total", is(4700), NIS), claim("casualties.killed", is(600), NIS)],
  },
  {
    sentence:
      "W walkach poległo około 2 tys. północnokoreańskich żołnierzy. Poinformowała o tym agencja Yonhap, powołując się na wywiad w Seulu.",
    publishedAt: "2025-09-02",
    claims: [claim("casualties.killed", is(2000), NIS, { via: ["media:yonhap"] })],
  },
  {
    sentence:
      "Pjongjang wysłał do Rosji ok. 15 tys. żołnierzy – powiedział poseł Lee Seong-kweun, powołując się na wywiad.",
    publishedAt: day,
    claims: [claim("troops.sent", is(15000), NIS, { via: ["kr.lawmaker"] })],
  },
  {
    sentence: "Zdaniem Wołodymyra Zełenskiego w obwodzie kurskim przebywa 11 tys. północnokoreańskich żołnierzy.",
    publishedAt: "2024-11-07",
    claims: [claim("troops.present", is(11000), "ua.president")],
  },
  {
    sentence:
      "Liczba zabitych i rannych Koreańczyków przekroczyła 3 tys., oświadczył prezydent Ukrainy Wołodymyr Zełenski.",
    publishedAt: "2024-12-23",
    claims: [claim("casualties.total", atLeast(3000), "ua.president")],
  },
  {
    sentence:
      "Rzecznik Białego Domu John Kirby powiedział dziennikarzom, że w ciągu tygodnia Korea Północna straciła ponad tysiąc ludzi.",
    publishedAt: "2024-12-27",
    claims: [claim("casualties.total", atLeast(1000), "us.gov")],
  },
  {
    sentence: "Pentagon ocenia, że do Rosji trafiło nawet 12 tys. żołnierzy z Korei Północnej.",
    publishedAt: "2024-11-20",
    claims: [claim("troops.sent", atMost(12000), "us.military", estimated)],
  },
  {
    sentence: "Brytyjski wywiad szacuje straty północnokoreańskich wojsk na ponad 6 tys. zabitych i rannych.",
    publishedAt: "2025-06-15",
    claims: [claim("casualties.total", atLeast(6000), "uk.mod", estimated)],
  },
  {
    sentence:
      "Korea Północna wyśle do obwodu kurskiego 5 tys. budowniczych wojskowych i tysiąc saperów – zapowiedział w Pjongjangu sekretarz Rady Bezpieczeństwa Rosji Siergiej Szojgu.",
    publishedAt: "2025-06-17",
    claims: [claim("troops.planned", is(5000), "ru.gov"), claim("troops.planned", is(1000), "ru.gov")],
  },
  {
    sentence:
      "Korea Północna przygotowuje wysłanie do Rosji kolejnych 25–30 tys. żołnierzy, pisze CNN, powołując się na ukraiński wywiad.",
    publishedAt: "2025-07-03",
    claims: [claim("troops.planned", between(25000, 30000), "ua.intelligence", { via: ["media:cnn"] })],
  },
  {
    sentence:
      "Pjongjang dostarczył Moskwie od 9 do 12 mln pocisków, powiedział w rozmowie z agencją Reuters generał Wadym Skibicki z HUR.",
    publishedAt: "2025-10-20",
    claims: [claim("shells.supplied", between(9000000, 12000000), "ua.intelligence", { via: ["media:reuters"] })],
  },
  {
    sentence: "Według szacunków Seulu z Korei Północnej do Rosji wysłano ponad 28 tys. kontenerów z bronią i amunicją.",
    publishedAt: "2025-07-13",
    claims: [claim("containers.shipped", atLeast(28000), "kr.gov", estimated)],
  },
  {
    sentence: "W raporcie MSMT czytamy, że w 2024 r. Rosja otrzymała co najmniej 100 rakiet balistycznych.",
    publishedAt: "2025-05-29",
    claims: [claim("missiles.supplied", atLeast(100), "un")],
  },
  {
    sentence:
      "Nawet 40 proc. amunicji zużywanej przez Rosjan pochodzi z Korei Północnej – przekazał szef HUR Kyryło Budanow.",
    publishedAt: "2025-07-11",
    claims: [claim("shells.share", atMost(40), "ua.intelligence")],
  },
  {
    sentence:
      "Rosja wystrzeliła w kierunku Ukrainy około 60 północnokoreańskich rakiet KN-23, twierdzi ukraiński wywiad wojskowy.",
    publishedAt: "2024-12-01",
    claims: [claim("missiles.fired", is(60), "ua.intelligence")],
  },
  {
    sentence: "Moskwa otrzymała też 120 dział samobieżnych, dodał Budanow.",
    publishedAt: "2025-02-22",
    claims: [claim("artillery.supplied", is(120), "ua.intelligence")],
  },
  {
    sentence: "Za każdego żołnierza Rosja płaci około 2 tys. dolarów miesięcznie, podał południowokoreański wywiad.",
    publishedAt: "2024-10-23",
    claims: [claim("payment.soldier", is(2000), NIS)],
  },
  {
    sentence: "Badaczka Ołena Husejnowa szacuje wartość dostaw broni na prawie 10 mld dolarów.",
    publishedAt: "2025-06-01",
    claims: [claim("revenue", atMost(10000000000), "think-tank", estimated)],
  },
  {
    sentence: "Rosja chce sprowadzić z Korei Północnej 12 tys. robotników do montażu dronów w Ałabudze, podaje HUR.",
    publishedAt: "2025-11-14",
    claims: [claim("workers.sent", is(12000), "ua.intelligence")],
  },
  {
    sentence: "W grudniu do domu wróciło ok. 1,1 tys. żołnierzy, przekazał wywiad Korei Południowej.",
    publishedAt: "2026-02-13",
    claims: [claim("troops.returned", is(1100), NIS)],
  },
  {
    sentence: "Zełenski potwierdził, że do niewoli trafiło dwóch żołnierzy z Korei Północnej.",
    publishedAt: "2025-01-12",
    claims: [claim("casualties.captured", is(2), "ua.president", { stance: "confirms" })],
  },
  {
    sentence: "Kreml zaprzecza, by w Rosji przebywało 10 tys. północnokoreańskich żołnierzy.",
    publishedAt: "2024-10-24",
    claims: [claim("troops.present", is(10000), "ru.gov", { stance: "denies" })],
  },
  {
    sentence: "Podobno w obwodzie kurskim zginęło ponad 500 wojskowych z Korei Północnej.",
    publishedAt: "2024-11-25",
    claims: [claim("casualties.killed", atLeast(500), "unnamed", alleged)],
  },
  {
    sentence: "Południowokoreański wywiad uważa, że zginęło 300 żołnierzy, a 2700 zostało rannych.",
    publishedAt: "2025-01-13",
    claims: [
      claim("casualties.killed", is(300), NIS, estimated),
      claim("casualties.wounded", is(2700), NIS, estimated),
    ],
  },
  {
    sentence:
      "Wywiad Korei Południowej podał, że KRLD wysłała do Rosji 11 tys. żołnierzy. Dodał, że około 4 tys. z nich zginęło lub zostało rannych.",
    publishedAt: "2025-02-10",
    claims: [claim("troops.sent", is(11000), NIS), claim("casualties.total", is(4000), NIS)],
  },
  {
    sentence: "Przypomnijmy, że wcześniej Pjongjang skierował do Rosji 3 tys. żołnierzy.",
    publishedAt: "2025-03-27",
    claims: [claim("troops.sent", is(3000), "publisher")],
  },
  {
    sentence:
      "Kolegium Połączonych Szefów Sztabów Korei Południowej podało, że zabitych i rannych jest co najmniej 1100 Koreańczyków.",
    publishedAt: "2024-12-23",
    claims: [claim("casualties.total", atLeast(1100), "kr.jcs")],
  },
  {
    sentence: "Straty kontyngentu sięgnęły 40 proc., powiedzieli BBC zachodni urzędnicy.",
    publishedAt: "2025-01-22",
    claims: [claim("casualties.share", is(40), "western-officials", { via: ["media:bbc"] })],
  },
  {
    sentence: "Rosja miała otrzymać 200 haubic i wyrzutni rakietowych, informuje Financial Times.",
    publishedAt: "2024-11-17",
    claims: [claim("artillery.supplied", is(200), "media:financial-times", alleged)],
  },
  {
    sentence:
      "Minister obrony Korei Południowej Kim Yong-hyun poinformował, że do Rosji wysłano ponad 10 tys. północnokoreańskich żołnierzy.",
    publishedAt: "2024-11-05",
    claims: [claim("troops.sent", atLeast(10000), "kr.mnd")],
  },
  {
    sentence: "Ukraina straciła w obwodzie kurskim 76 tys. żołnierzy, twierdzi szef rosyjskiego sztabu generalnego.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence: "W ciągu doby Rosja straciła 1540 żołnierzy, podał Sztab Generalny Sił Zbrojnych Ukrainy.",
    publishedAt: day,
    claims: [],
  },
  {
    sentence: "Rosja zgromadziła przy granicy 50 tys. żołnierzy, powiedział generał Syrski.",
    publishedAt: "2024-11-11",
    claims: [],
  },
  {
    sentence: "W ataku rakietowym na Kijów zginęło 12 osób, a 90 zostało rannych.",
    publishedAt: "2025-04-24",
    claims: [],
  },
  { sentence: "Gdyby Kim wysłał 100 tys. żołnierzy, zmieniłoby to przebieg wojny.", publishedAt: day, claims: [] },
  { sentence: "528. pułk saperów wrócił z Rosji, podała agencja KCNA.", publishedAt: "2025-12-13", claims: [] },
  { sentence: "Armia Korei Północnej liczy 1,3 mln żołnierzy.", publishedAt: day, claims: [] },
  {
    sentence: "Straty Korei Północnej szacuje się na 6 tys. ludzi, powiedział rzecznik Pentagonu.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.total", is(6000), "us.military", estimated)],
  },
  {
    sentence: "Ministerstwo obrony w Seulu doliczyło się ponad 20 tys. kontenerów wysłanych do Rosji.",
    publishedAt: "2025-09-03",
    claims: [claim("containers.shipped", atLeast(20000), "kr.mnd")],
  },
  {
    sentence:
      "Rzecznik Kremla Dmitrij Pieskow określił doniesienia o 10 tys. żołnierzy z Korei Północnej mianem fałszywych.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.sent", is(10000), "ru.gov", { stance: "denies" })],
  },
  {
    sentence: "Pentagon nie potwierdził doniesień o 3 tys. żołnierzy z Korei Północnej.",
    publishedAt: "2025-09-03",
    claims: [],
  },
  {
    sentence:
      "Wywiad Korei Południowej poinformował o śmierci 2 tys. żołnierzy z Północy. Napisała o tym agencja Yonhap.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.killed", is(2000), NIS, { via: ["media:yonhap"] })],
  },
  {
    sentence:
      "„W ciągu tygodnia Korea Północna straciła tysiąc ludzi. To zabici i ranni” – mówił w piątek John Kirby z Białego Domu.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.total", is(1000), "us.gov")],
  },
  {
    sentence:
      "Kijów ocenia, że Korea Północna wysłała do Rosji ok. 14 tys. żołnierzy, w tym 3 tys. w ramach uzupełnień.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.sent", is(14000), "ua.gov", estimated), claim("troops.sent", is(3000), "ua.gov", estimated)],
  },
  {
    sentence: "Ukraińscy żołnierze wzięli do niewoli dwóch żołnierzy KRLD, oświadczył Zełenski.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.captured", is(2), "ua.president")],
  },
  {
    sentence: "O 2 tys. zabitych żołnierzy z Korei Północnej poinformował wywiad w Seulu.",
    publishedAt: "2025-09-03",
    claims: [claim("casualties.killed", is(2000), NIS)],
  },
  {
    sentence: "Doniesienia o 10 tys. żołnierzy Kima w Rosji Kreml nazwał fake newsem.",
    publishedAt: "2025-09-03",
    claims: [claim("troops.present", is(10000), "ru.gov", { stance: "denies" })],
  },
  {
    sentence:
      "Co najmniej 200 żołnierzy z Korei Północnej zginęło w obwodzie kurskim w Rosji - ujawniła południowokoreańska agencja wywiadowcza.",
    publishedAt: day,
    claims: [claim("casualties.killed", atLeast(200), "kr.nis")],
  },
];
