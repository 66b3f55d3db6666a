import type { DateWords } from "../date-words";

const PARTS_OF_DAY = ["", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "früh"];

/** "Montag", "Montagabend", "Montagnacht" … */
const weekday = (name: string): string[] => PARTS_OF_DAY.map((part) => name + part);

/** An adjective in its endings: "letzt" → letzte, letzten, letzter, letztes, letztem. */
const adjective = (stem: string): string[] => ["e", "en", "er", "es", "em"].map((ending) => stem + ending);

const LAST = ["letzt", "vergangen", "vorig", "zurückliegend"].flatMap(adjective);
const THIS = ["dies", "laufend", "heurig"].flatMap(adjective);
const NEXT = ["nächst", "kommend", "folgend"].flatMap(adjective);
const BEFORE_LAST = ["vorletzt", "vorvergangen"].flatMap(adjective);
const beside = (words: readonly string[], nouns: readonly string[]): string[] =>
  words.flatMap((word) => nouns.map((noun) => `${word} ${noun}`));

const WEEK = ["woche"];
const MONTH = ["monat", "monats", "monates"];
const QUARTER = ["quartal", "quartals"];
const YEAR = ["jahr", "jahres", "jahrs", "jahre"];
const ordinalPart = (ordinal: string, nouns: readonly string[]): string[] => beside(adjective(ordinal), nouns);

export const dates: DateWords = {
  order: "dmy",
  months: [
    ["Januar", "Jänner", "Januars"],
    ["Februar", "Feber", "Februars"],
    ["März"],
    ["April"],
    ["Mai"],
    ["Juni"],
    ["Juli"],
    ["August"],
    ["September"],
    ["Oktober"],
    ["November"],
    ["Dezember"],
  ],
  monthsShort: [
    ["Jan", "Jän"],
    ["Feb", "Febr"],
    ["Mrz"],
    ["Apr"],
    [],
    ["Jun"],
    ["Jul"],
    ["Aug"],
    ["Sept", "Sep"],
    ["Okt"],
    ["Nov"],
    ["Dez"],
  ],
  weekdays: [
    weekday("Montag"),
    weekday("Dienstag"),
    weekday("Mittwoch"),
    weekday("Donnerstag"),
    weekday("Freitag"),
    [...weekday("Samstag"), ...weekday("Sonnabend")],
    weekday("Sonntag"),
  ],
  seasons: {
    spring: ["Frühjahr", "Frühling", "Frühjahrs", "Frühlings"],
    summer: ["Sommer", "Hochsommer", "Spätsommer", "Frühsommer", "Sommers"],
    autumn: ["Herbst", "Spätherbst", "Frühherbst", "Herbstes"],
    winter: ["Winter", "Winters"],
  },
  doubtful: ["April", "August", "Mai", "Sommer", "Herbst", "Winter", "Frühling"],
  days: {
    today: ["heute", "heutigen"],
    yesterday: ["gestern", "gestrigen", "gestrige"],
    beforeYesterday: ["vorgestern", "vorgestrigen"],
    future: ["morgen früh", "morgen abend", "übermorgen", "ab morgen"],
  },
  periods: {
    week: {
      last: [...beside(LAST, WEEK), "Vorwoche"],
      this: beside(THIS, WEEK),
      next: beside(NEXT, WEEK),
      beforeLast: beside(BEFORE_LAST, WEEK),
    },
    month: {
      last: [...beside(LAST, MONTH), "Vormonat", "Vormonats"],
      this: beside(THIS, MONTH),
      next: beside(NEXT, MONTH),
      beforeLast: beside(BEFORE_LAST, MONTH),
    },
    quarter: {
      last: [...beside(LAST, QUARTER), "Vorquartal"],
      this: beside(THIS, QUARTER),
      next: beside(NEXT, QUARTER),
      beforeLast: beside(BEFORE_LAST, QUARTER),
    },
    year: {
      last: [...beside(LAST, YEAR), "Vorjahr", "Vorjahres", "Vorjahrs"],
      this: [...beside(THIS, YEAR), "heuer"],
      next: beside(NEXT, YEAR),
      beforeLast: [...beside(BEFORE_LAST, YEAR), "Vorvorjahr"],
    },
  },
  weekend: ["Wochenende"],
  afterEdge: { month: ["Monats", "Monat"], year: ["Jahres", "Jahr"] },
  same: {
    time: ["damals", "zu jener Zeit", "zu diesem Zeitpunkt", "seinerzeit"],
    day: ["am selben Tag", "am gleichen Tag", "an diesem Tag", "an jenem Tag", "desselben Tages"],
    month: ["im selben Monat", "im gleichen Monat", "jenes Monats", "desselben Monats", "in jenem Monat"],
    year: ["im selben Jahr", "im gleichen Jahr", "jenes Jahres", "desselben Jahres", "in jenem Jahr"],
  },
  units: {
    day: ["Tag", "Tage", "Tagen"],
    week: ["Woche", "Wochen"],
    month: ["Monat", "Monate", "Monaten"],
    year: ["Jahr", "Jahre", "Jahren"],
  },
  oneUnit: { day: [], week: [], month: [], year: [] },
  numerals: [
    ["ein", "eine", "einem", "einer", "einen"],
    ["zwei"],
    ["drei"],
    ["vier"],
    ["fünf"],
    ["sechs"],
    ["sieben"],
    ["acht"],
    ["neun"],
    ["zehn"],
    ["elf"],
    ["zwölf"],
  ],
  edges: {
    start: ["Anfang", "Beginn", "Jahresbeginn", "Jahresanfang"],
    middle: ["Mitte", "Jahresmitte"],
    end: ["Ende", "Schluss", "Jahresende", "Jahresschluss"],
  },
  parts: {
    q1: ordinalPart("erst", QUARTER),
    q2: ordinalPart("zweit", QUARTER),
    q3: ordinalPart("dritt", QUARTER),
    q4: ordinalPart("viert", QUARTER),
    h1: ordinalPart("erst", ["Halbjahr", "Halbjahres", "Jahreshälfte", "Hälfte"]),
    h2: ordinalPart("zweit", ["Halbjahr", "Halbjahres", "Jahreshälfte", "Hälfte"]),
  },
  shifts: { last: LAST, this: [...THIS, "heurigen"], next: NEXT, lastAfter: [], nextAfter: [] },
  directions: {
    ago: [],
    agoBefore: ["vor"],
    later: ["später", "danach", "darauf"],
    earlier: ["zuvor", "davor", "früher", "vorher"],
  },
  prepositions: {
    in: ["im", "in", "im Jahr", "im Jahre", "im Laufe", "während"],
    on: ["am", "vom", "zum", "Stand", "an", "per", "zu", "gegen"],
    since: ["seit", "ab", "nach"],
    until: ["bis", "bis einschließlich", "vor"],
    from: ["von", "vom"],
    between: ["zwischen"],
    sinceAfter: ["an"],
    untilAfter: [],
  },
  joiners: { and: ["und"], to: ["bis"] },
  fillers: { article: ["den", "dem", "der", "des", "das", "die"], of: ["Jahres"] },
  indefinite: ["ein", "einem", "einen", "eines", "jeden", "jedem", "jeder"],
  marks: { year: [], yearOf: [], month: [], day: [] },
  yearNeedsMark: false,
  ordinalEndings: ["."],
  ahead: ["wird", "werden", "geplant", "vorgesehen", "würde"],
  named: [
    "*vertrag",
    "*vertrags",
    "*vertrages",
    "*abkommen",
    "*abkommens",
    "*pakt",
    "*resolution",
    "*wahl",
    "*wahlen",
    "*gesetz",
    "*invasion",
    "*krieg",
    "*gipfel",
  ],
  never: [
    "Schwarzer Freitag",
    "Aschermittwoch",
    "Gründonnerstag",
    "Karfreitag",
    "Palmsonntag",
    "Prager Frühling",
    "Arabischer Frühling",
    "Arabischen Frühling",
  ],
};
