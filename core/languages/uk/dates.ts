import type { DateWords } from "../date-words";

const each = (stem: string, endings: string): string[] => endings.split(" ").map((ending) => stem + ending);
const beside = (words: readonly string[], nouns: readonly string[]): string[] =>
  words.flatMap((word) => nouns.map((noun) => `${word} ${noun}`));

/** Endings of an adjective beside nouns of all genders. */
const adjective = (stem: string): string[] => each(stem, "ий ого ому им а ої ій у е");
const soft = (stem: string): string[] => each(stem, "ій ього ьому ім я ьої ю є");
const LAST = [...adjective("минул"), ...adjective("торішн"), ...each("торішн", "ій ього ьому ю ьої")];
const LAST_ONE = [...LAST, ...adjective("попередн"), ...soft("попередн"), ...soft("останн")];
const THIS = ["цей", "цього", "цьому", "ця", "цієї", "цій", "цю", "це", ...adjective("поточн"), ...soft("нинішн")];
const NEXT = [...adjective("наступн"), ...soft("майбутн"), ...adjective("найближч")];
const BEFORE_LAST = adjective("позаминул");
const THAT = ["того ж", "того самого", "тому ж", "той же", "тієї ж", "тій же"];

const WEEK = ["тиждень", "тижня", "тижні", "тижню"];
/** "на минулому тижні" is one phrase, so that it can follow a weekday. */
const week = (words: readonly string[]): string[] => [
  ...beside(words, WEEK),
  ...beside(words, ["тижні"]).map((phrase) => `на ${phrase}`),
];
const MONTH = ["місяць", "місяця", "місяці", "місяцю"];
const QUARTER = ["квартал", "кварталу", "кварталі"];
const YEAR = ["рік", "року", "році", "роком"];

/** січень, січня, січні, січню, січнем: the stem loses its vowel. */
const month = (nominative: string, stem: string): string[] => [nominative, ...each(stem, "я і ю ем")];
const ordinal = (stem: string): string[] => each(stem, "ий ого ому е");
const HALF = ["півріччя", "півріччі", "півріччю"];

export const dates: DateWords = {
  order: "dmy",
  months: [
    month("січень", "січн"),
    ["лютий", "лютого", "лютому"],
    month("березень", "березн"),
    month("квітень", "квітн"),
    month("травень", "травн"),
    month("червень", "червн"),
    month("липень", "липн"),
    month("серпень", "серпн"),
    month("вересень", "вересн"),
    month("жовтень", "жовтн"),
    ["листопад", "листопада", "листопаді", "листопаду", "листопадом"],
    month("грудень", "грудн"),
  ],
  monthsShort: [
    ["січ"],
    ["лют"],
    ["бер"],
    ["квіт", "кві"],
    ["трав"],
    ["черв"],
    ["лип"],
    ["серп"],
    ["вер"],
    ["жовт"],
    ["лист"],
    ["груд"],
  ],
  weekdays: [
    ["понеділок", "понеділка", "понеділку"],
    ["вівторок", "вівторка", "вівторку"],
    ["середа", "середу", "середи"],
    ["четвер", "четверга", "четвергу"],
    ["п'ятниця", "п'ятницю", "п'ятниці"],
    ["субота", "суботу", "суботи", "суботі"],
    ["неділя", "неділю", "неділі"],
  ],
  seasons: {
    spring: ["навесні", "весна", "весни", "весну", "весною"],
    summer: ["влітку", "літо", "літа", "літом"],
    autumn: ["восени", "осінь", "осені", "осінню"],
    winter: ["взимку", "зима", "зими", "зиму", "зимою"],
  },
  doubtful: ["лютий", "лютому", "весна", "весни", "весну", "літо", "літа", "осінь", "осені", "зима", "зими", "зиму"],
  days: {
    today: ["сьогодні", "сьогоднішній", "сьогоднішнього"],
    yesterday: ["вчора", "учора", "напередодні", "вчорашній", "вчорашнього"],
    beforeYesterday: ["позавчора"],
    future: ["завтра", "післязавтра"],
  },
  periods: {
    week: {
      last: week(LAST_ONE),
      this: week(THIS),
      next: week(NEXT),
      beforeLast: week(BEFORE_LAST),
    },
    month: {
      last: beside(LAST_ONE, MONTH),
      this: beside(THIS, MONTH),
      next: beside(NEXT, MONTH),
      beforeLast: beside(BEFORE_LAST, MONTH),
    },
    quarter: {
      last: beside(LAST_ONE, QUARTER),
      this: beside(THIS, QUARTER),
      next: beside(NEXT, QUARTER),
      beforeLast: [],
    },
    year: {
      last: [...beside(LAST_ONE, YEAR), "торік"],
      this: [...beside(THIS, YEAR), "цьогоріч"],
      next: beside(NEXT, YEAR),
      beforeLast: beside(BEFORE_LAST, YEAR),
    },
  },
  weekend: ["вихідні", "вихідних"],
  afterEdge: { month: ["місяця"], year: ["року"] },
  same: {
    time: ["тоді", "на той час", "на той момент"],
    day: [...beside(THAT, ["день", "дня"]), "цього дня", "того дня"],
    month: beside(THAT, ["місяць", "місяця", "місяці"]),
    year: beside(THAT, ["рік", "року", "році"]),
  },
  units: {
    day: ["день", "дні", "днів", "доби", "діб"],
    week: ["тиждень", "тижні", "тижнів"],
    month: ["місяць", "місяці", "місяців"],
    year: ["рік", "роки", "років"],
  },
  oneUnit: { day: ["день", "добу"], week: ["тиждень"], month: ["місяць"], year: ["рік"] },
  numerals: [
    ["один", "одну"],
    ["два", "дві", "двох", "пару"],
    ["три", "трьох"],
    ["чотири", "чотирьох"],
    ["п'ять"],
    ["шість"],
    ["сім"],
    ["вісім"],
    ["дев'ять"],
    ["десять"],
    ["одинадцять"],
    ["дванадцять"],
  ],
  edges: {
    start: ["початок", "початку", "на початку", "перших числах"],
    middle: ["середина", "середини", "середині", "всередині", "посеред"],
    end: ["кінець", "кінця", "кінці", "наприкінці", "під кінець", "кінцем"],
  },
  parts: {
    q1: beside(ordinal("перш"), QUARTER),
    q2: beside(ordinal("друг"), QUARTER),
    q3: beside(["третій", "третього", "третьому"], QUARTER),
    q4: beside(ordinal("четверт"), QUARTER),
    h1: [...beside(ordinal("перш"), HALF), "першій половині", "перша половина", "першої половини"],
    h2: [...beside(ordinal("друг"), HALF), "другій половині", "друга половина", "другої половини"],
  },
  shifts: { last: LAST, this: THIS, next: NEXT, lastAfter: [], nextAfter: [] },
  directions: {
    ago: ["тому"],
    agoBefore: [],
    later: ["потому", "пізніше", "опісля"],
    earlier: ["до того", "до цього", "раніше"],
  },
  prepositions: {
    in: ["у", "в", "протягом", "упродовж", "на"],
    on: ["від", "за", "станом на", "о"],
    since: ["з", "із", "зі", "починаючи з", "після"],
    until: ["до", "перед", "по"],
    from: ["з", "із"],
    between: ["між"],
    sinceAfter: [],
    untilAfter: [],
  },
  joiners: { and: ["і", "та", "й"], to: ["по", "до"] },
  fillers: { article: [], of: ["числа"] },
  indefinite: ["кожен", "кожну", "кожної", "кожного", "одну з", "щопонеділка"],
  marks: { year: ["році", "роком"], yearOf: ["рік", "року", "р", "рр", "роки", "років"], month: [], day: ["числа"] },
  yearNeedsMark: true,
  ordinalEndings: ["-го", "-му", "-й", "-е", "-ого", "-ому"],
  ahead: ["буде", "будуть", "планує", "планують", "має намір", "відбудеться", "заплановано"],
  named: ["договор*", "договір", "угод*", "пакт*", "резолюці*", "вибор*", "закон*", "вторгненн*", "війн*", "саміт*"],
  never: ["тоді як", "чорна п'ятниця", "вербна неділя", "празька весна", "арабська весна"],
};
