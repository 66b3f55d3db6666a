/** A page of the stand: `host` is the folder of its outlet, `path` the file in it without ".html". */
export interface Sample {
  readonly host: string;
  readonly path: string;
  readonly outlet: string;
  readonly title: string;
  readonly language: "de" | "en";
  /** Every figure that a careful reader takes from it, in its order; null where it is not on the topic. */
  readonly figures: readonly Figure[] | null;
}

/** Measure, figure and source as in the codebook. The figure is `best`. */
export type Figure = readonly [measure: string, figure: number, source: string];

/** The articles in the order in which a walk through the stand reads them: the first is the one that `npm start` opens. */
export const SAMPLES: readonly Sample[] = [
  {
    host: "kurier-am-sund",
    path: "/politik/geheimdienst-verluste-kursk",
    outlet: "Kurier am Sund",
    title: "Südkoreas Geheimdienst: Mindestens 300 Nordkoreaner in Kursk gefallen",
    language: "de",
    figures: [
      ["casualties.killed", 300, "kr.nis"],
      ["casualties.wounded", 2700, "kr.nis"],
      ["troops.sent", 11000, "kr.nis"],
    ],
  },
  // The same briefing in another language.
  {
    host: "harbour-post",
    path: "/world/north-korea-kursk-briefing",
    outlet: "The Harbour Post",
    title: "North Korean dead in Kursk: what Seoul told its lawmakers",
    language: "en",
    figures: [
      ["casualties.killed", 300, "kr.nis"],
      ["casualties.wounded", 2700, "kr.nis"],
      ["troops.sent", 11000, "kr.nis"],
    ],
  },
  // Copied from the first article, sentence by sentence.
  {
    host: "ostsee-echo",
    path: "/nordkorea-kursk-300",
    outlet: "Ostsee-Echo",
    title: "300 nordkoreanische Soldaten in Kursk getötet",
    language: "de",
    figures: [
      ["casualties.killed", 300, "kr.nis"],
      ["casualties.wounded", 2700, "kr.nis"],
    ],
  },
  // Another origin in the same days: six times as many killed. And a total, which is no number of killed.
  {
    host: "weltblick24",
    path: "/ausland/verluste-hur",
    outlet: "Weltblick 24",
    title: "Streit um Zahlen: Wie viele Nordkoreaner starben in Kursk?",
    language: "de",
    figures: [
      ["casualties.killed", 1800, "ua.intelligence"],
      ["casualties.total", 4000, "ua.president"],
    ],
  },
  // A third origin, which agrees on the total and on the soldiers sent.
  {
    host: "northern-ledger",
    path: "/amp/western-officials-kursk",
    outlet: "Northern Ledger",
    title: "Western officials: 4,000 North Korean casualties in Kursk",
    language: "en",
    figures: [
      ["casualties.total", 4000, "western-officials"],
      ["casualties.killed", 1000, "western-officials"],
      ["troops.sent", 11000, "western-officials"],
    ],
  },
  // Denies what Kyiv counts.
  {
    host: "harbour-post",
    path: "/world/moscow-denies-count",
    outlet: "The Harbour Post",
    title: "Moscow denies Kyiv’s count of North Korean dead",
    language: "en",
    figures: [["casualties.killed", 1800, "ru.mod"]],
  },
  // What was denied in October is confirmed. And a share that makes the count: 40% of 11,000.
  {
    host: "continental",
    path: "/security/kremlin-confirms",
    outlet: "Continental",
    title: "After six months the Kremlin says yes",
    language: "en",
    figures: [
      ["casualties.share", 40, "kr.nis"],
      ["troops.sent", 11000, "kr.nis"],
      ["casualties.total", 4700, "kr.nis"],
    ],
  },
  // Months before the others, and denied on the same page: its 1,500 are outdated.
  {
    host: "harbour-post",
    path: "/world/kremlin-fake-news",
    outlet: "The Harbour Post",
    title: "Kremlin calls reports of North Korean troops fake",
    language: "en",
    figures: [
      ["troops.sent", 1500, "kr.nis"],
      ["troops.sent", 11000, "ua.intelligence"],
    ],
  },
  // The first origin again, later.
  {
    host: "tageszeile",
    path: "/live/krieg-30-april",
    outlet: "Tageszeile",
    title: "Krieg gegen die Ukraine: Nordkoreas Soldaten in Kursk, der Tag im Liveblog",
    language: "de",
    figures: [
      ["casualties.killed", 600, "kr.nis"],
      ["casualties.total", 4700, "kr.nis"],
      ["attacks.drones.downed", 41, "ua.air-force"],
    ],
  },
  // Parts that add up: 600 and 4,100 are 4,700.
  {
    host: "the-meridian",
    path: "/print/two-deployments",
    outlet: "The Meridian",
    title: "Two deployments, 4,700 casualties",
    language: "en",
    figures: [
      ["casualties.killed", 600, "kr.nis"],
      ["casualties.wounded", 4100, "kr.nis"],
      ["casualties.total", 4700, "kr.nis"],
      ["troops.sent", 15000, "kr.nis"],
      ["troops.returned", 2000, "kr.nis"],
    ],
  },
  // A table beside the text, which repeats what others said.
  {
    host: "datenwerk",
    path: "/zahlen-im-vergleich",
    outlet: "Datenwerk",
    title: "Was über Nordkoreas Verluste in Kursk bekannt ist",
    language: "de",
    figures: [
      ["troops.sent", 15000, "kr.nis"],
      ["casualties.total", 4700, "kr.nis"],
      ["casualties.total", 5000, "uk.mod"],
    ],
  },
  // A count that only grows has fallen: 1,800 in January, 1,500 in June.
  {
    host: "capital-wire",
    path: "/news/kyiv-lowers-count",
    outlet: "Capital Wire",
    title: "Kyiv lowers its count of North Korean dead",
    language: "en",
    figures: [["casualties.killed", 1500, "ua.intelligence"]],
  },
  // A plan beside soldiers sent.
  {
    host: "kurier-am-sund",
    path: "/politik/pioniere-kursk",
    outlet: "Kurier am Sund",
    title: "Moskau kündigt weitere Helfer aus Nordkorea an",
    language: "de",
    figures: [
      ["troops.planned", 1000, "ru.gov"],
      ["troops.planned", 5000, "ru.gov"],
      ["troops.sent", 15000, "kr.nis"],
    ],
  },
  {
    host: "continental",
    path: "/security/shells-by-the-million",
    outlet: "Continental",
    title: "Shells by the million: what North Korea ships to Russia",
    language: "en",
    figures: [
      ["shells.supplied", 9_000_000, "un"],
      ["containers.shipped", 28_000, "kr.mnd"],
      ["shells.share", 40, "ua.intelligence"],
    ],
  },
  {
    host: "weltblick24",
    path: "/ausland/granaten",
    outlet: "Weltblick 24",
    title: "Wie viele Granaten lieferte Pjöngjang?",
    language: "de",
    figures: [
      ["shells.share", 40, "ua.intelligence"],
      ["containers.shipped", 28_000, "kr.mnd"],
      ["shells.supplied", 12_000_000, "kr.mnd"],
    ],
  },
  // Not on the topic, with a teaser that is.
  {
    host: "kurier-am-sund",
    path: "/kultur/fischmarkt",
    outlet: "Kurier am Sund",
    title: "Der Fischmarkt zieht um",
    language: "de",
    figures: null,
  },
  {
    host: "harbour-post",
    path: "/world/missile-test",
    outlet: "The Harbour Post",
    title: "North Korea tests a missile off its east coast",
    language: "en",
    figures: null,
  },
];

/** The page that never loads again: its stories, by the path each goes under. */
export const PULSE = {
  host: "pulse",
  killed: "/story/seoul-2000",
  offTopic: "/story/harvest",
  casualties: "/story/generals",
} as const;

/** An article that was edited in the evening, and does not say so: one figure is another, one is gone. */
export const EDITED = {
  host: "ostsee-echo",
  path: "/nordkorea-kursk-300",
  edition: "abends",
  first: { host: "ostsee-echo", path: "/nordkorea-kursk-300" },
} as const;

/** The full article of the AMP page: the same article under another address. */
export const FULL_VERSION = { host: "northern-ledger", path: "/2025/western-officials-kursk" } as const;
