import type { DateWords } from "../date-words";

const each = (stem: string, endings: string): string[] => endings.split(" ").map((ending) => stem + ending);
const beside = (words: readonly string[], nouns: readonly string[]): string[] =>
  words.flatMap((word) => nouns.map((noun) => `${word} ${noun}`));

/** Endings of an adjective beside nouns of all genders. */
const adjective = (stem: string): string[] => each(stem, "y ego emu ym a ej ą e");
const LAST = ["zeszł", "ubiegł", "minion", "przeszł"].flatMap(adjective);
const LAST_ONE = [
  ...LAST,
  ...each("poprzedni", "ego emu m a ej ą e"),
  "poprzedni",
  ...each("ostatni", "ego emu m a ej ą e"),
  "ostatni",
];
const THIS = ["ten", "tego", "temu", "tym", "ta", "tej", "tę", "to", ...each("bieżąc", "y ego emu ym a ej ą e")];
const NEXT = [
  ...adjective("przyszł"),
  ...each("następn", "y ego emu ym a ej ą e"),
  ...each("nadchodząc", "y ego ym ej ą"),
];
const THAT = ["tego samego", "tym samym", "tej samej"];

const WEEK = ["tydzień", "tygodnia", "tygodniu", "tygodniem"];
const MONTH = ["miesiąc", "miesiąca", "miesiącu", "miesiącem"];
const QUARTER = ["kwartał", "kwartału", "kwartale"];
const YEAR = ["rok", "roku", "rokiem"];
/** "w zeszłym tygodniu" is one phrase, so that it can follow a weekday. */
const within = (words: readonly string[], nouns: readonly string[], noun: string): string[] => [
  ...beside(words, nouns),
  ...beside(words, [noun]).map((phrase) => `w ${phrase}`),
];

export const dates: DateWords = {
  order: "dmy",
  months: [
    ["styczeń", "stycznia", "styczniu", "styczniem", "styczniowi"],
    ["luty", "lutego", "lutym", "lutemu"],
    ["marzec", "marca", "marcu", "marcem"],
    ["kwiecień", "kwietnia", "kwietniu", "kwietniem"],
    ["maj", "maja", "maju", "majem"],
    ["czerwiec", "czerwca", "czerwcu", "czerwcem"],
    ["lipiec", "lipca", "lipcu", "lipcem"],
    ["sierpień", "sierpnia", "sierpniu", "sierpniem"],
    ["wrzesień", "września", "wrześniu", "wrześniem"],
    ["październik", "października", "październiku", "październikiem"],
    ["listopad", "listopada", "listopadzie", "listopadem"],
    ["grudzień", "grudnia", "grudniu", "grudniem"],
  ],
  monthsShort: [["sty"], ["lut"], ["mar"], ["kwi"], [], ["cze"], ["lip"], ["sie"], ["wrz"], ["paź"], ["lis"], ["gru"]],
  weekdays: [
    ["poniedziałek", "poniedziałku", "poniedziałkiem"],
    ["wtorek", "wtorku", "wtorkiem"],
    ["środa", "środę", "środy", "środą"],
    ["czwartek", "czwartku", "czwartkiem"],
    ["piątek", "piątku", "piątkiem"],
    ["sobota", "sobotę", "soboty", "sobotą"],
    ["niedziela", "niedzielę", "niedzieli", "niedzielą"],
  ],
  seasons: {
    spring: ["wiosna", "wiosną", "wiosnę", "wiosny", "na wiosnę"],
    summer: ["latem", "lato"],
    autumn: ["jesienią", "jesień", "jesieni", "na jesieni"],
    winter: ["zimą", "zima", "zimę", "zimy"],
  },
  doubtful: [
    "maja",
    "maj",
    "luty",
    "marca",
    "wiosna",
    "wiosnę",
    "wiosny",
    "lato",
    "jesień",
    "jesieni",
    "zima",
    "zimę",
    "zimy",
  ],
  days: {
    today: ["dziś", "dzisiaj", "dzisiejszy", "dzisiejszego"],
    yesterday: ["wczoraj", "wczorajszy", "wczorajszego"],
    beforeYesterday: ["przedwczoraj"],
    future: ["jutro", "pojutrze"],
  },
  periods: {
    week: {
      last: within(LAST_ONE, WEEK, "tygodniu"),
      this: within(THIS, WEEK, "tygodniu"),
      next: within(NEXT, WEEK, "tygodniu"),
      beforeLast: [],
    },
    month: { last: beside(LAST_ONE, MONTH), this: beside(THIS, MONTH), next: beside(NEXT, MONTH), beforeLast: [] },
    quarter: {
      last: beside(LAST_ONE, QUARTER),
      this: beside(THIS, QUARTER),
      next: beside(NEXT, QUARTER),
      beforeLast: [],
    },
    year: {
      last: beside(LAST_ONE, YEAR),
      this: beside(THIS, YEAR),
      next: beside(NEXT, YEAR),
      beforeLast: ["przedostatnim roku"],
    },
  },
  weekend: ["weekend"],
  afterEdge: { month: ["miesiąca"], year: ["roku"] },
  same: {
    time: ["wówczas", "wtedy", "w tamtym czasie"],
    day: [...beside(THAT, ["dnia", "dniu"]), "tego dnia"],
    month: beside(THAT, ["miesiąca", "miesiącu"]),
    year: beside(THAT, ["roku"]),
  },
  units: {
    day: ["dzień", "dni"],
    week: ["tydzień", "tygodnie", "tygodni"],
    month: ["miesiąc", "miesiące", "miesięcy"],
    year: ["rok", "lata", "lat"],
  },
  oneUnit: { day: ["dzień"], week: ["tydzień"], month: ["miesiąc"], year: ["rok"] },
  numerals: [
    ["jeden", "jedną"],
    ["dwa", "dwie"],
    ["trzy"],
    ["cztery"],
    ["pięć"],
    ["sześć"],
    ["siedem"],
    ["osiem"],
    ["dziewięć"],
    ["dziesięć"],
    ["jedenaście"],
    ["dwanaście"],
  ],
  edges: {
    start: ["początek", "początku", "początkiem"],
    middle: ["połowa", "połowie", "połowy", "połową"],
    end: ["koniec", "końca", "końcu", "końcem", "schyłku"],
  },
  parts: {
    q1: beside(["pierwszy", "pierwszego", "pierwszym", "I"], QUARTER),
    q2: beside(["drugi", "drugiego", "drugim", "II"], QUARTER),
    q3: beside(["trzeci", "trzeciego", "trzecim", "III"], QUARTER),
    q4: beside(["czwarty", "czwartego", "czwartym", "IV"], QUARTER),
    h1: [
      ...beside(["pierwsze", "pierwszego", "pierwszym", "I"], ["półrocze", "półrocza", "półroczu"]),
      "pierwszej połowie",
      "pierwsza połowa",
    ],
    h2: [
      ...beside(["drugie", "drugiego", "drugim", "II"], ["półrocze", "półrocza", "półroczu"]),
      "drugiej połowie",
      "druga połowa",
    ],
  },
  shifts: { last: LAST_ONE, this: THIS, next: NEXT, lastAfter: [], nextAfter: [] },
  directions: { ago: ["temu"], agoBefore: ["przed"], later: ["później", "potem"], earlier: ["wcześniej", "przedtem"] },
  prepositions: {
    in: ["w", "we", "w ciągu", "podczas", "na"],
    on: ["z", "dnia", "z dnia", "na dzień", "za"],
    since: ["od", "począwszy od", "po"],
    until: ["do", "przed", "aż do", "ku"],
    from: ["od"],
    between: ["między", "pomiędzy"],
    sinceAfter: [],
    untilAfter: [],
  },
  joiners: { and: ["a", "i", "oraz"], to: ["do"] },
  fillers: { article: [], of: [] },
  indefinite: ["każdy", "każdą", "każdego", "co"],
  marks: { year: [], yearOf: ["rok", "roku", "r", "rokiem", "latach", "lata"], month: [], day: [] },
  yearNeedsMark: true,
  ordinalEndings: [".", "-go"],
  ahead: ["będzie", "będą", "planuje", "planują", "ma zostać", "mają zostać"],
  named: ["traktat*", "umow*", "porozumieni*", "pakt*", "rezolucj*", "wybor*", "ustaw*", "inwazj*", "wojn*", "szczyt*"],
  never: [
    "czarny piątek",
    "Wielki Piątek",
    "Niedziela Palmowa",
    "Praska Wiosna",
    "Arabska Wiosna",
    "Środa Popielcowa",
    "co poniedziałek",
  ],
};
