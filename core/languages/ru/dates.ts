import type { DateWords } from "../date-words";

const each = (stem: string, endings: string): string[] => endings.split(" ").map((ending) => stem + ending);
const beside = (words: readonly string[], nouns: readonly string[]): string[] =>
  words.flatMap((word) => nouns.map((noun) => `${word} ${noun}`));

/** Endings of an adjective beside nouns of all genders. */
const adjective = (stem: string): string[] => each(stem, "ый ого ом ому ая ой ую ое");
const LAST = ["прошл", "минувш", "истекш"].flatMap((stem) => [
  ...adjective(stem),
  ...each(stem, "ий его ем ему ей ую ее"),
]);
const LAST_ONE = [
  ...LAST,
  ...each("предыдущ", "ий его ем ему ая ей ую ее"),
  ...each("последн", "ий его ем ему яя ей юю ее"),
];
const THIS = [
  ...each("эт", "от ого ом ому а ой у о им"),
  ...each("текущ", "ий его ем ему ая ей ую ее"),
  ...each("нынешн", "ий его ем ему яя ей юю ее"),
];
const NEXT = [
  ...each("следующ", "ий его ем ему ая ей ую ее"),
  ...each("будущ", "ий его ем ему ая ей ую ее"),
  ...each("ближайш", "ий его ем ему ая ей ую ее"),
];
const BEFORE_LAST = [...adjective("позапрошл"), ...each("позапрошл", "ий его ем")];
const THAT = ["тот же", "того же", "том же", "ту же", "той же"];

const WEEK = ["неделя", "недели", "неделе", "неделю"];
/** "на прошлой неделе" is one phrase, so that it can follow a weekday. */
const week = (words: readonly string[]): string[] => [
  ...beside(words, WEEK),
  ...beside(words, ["неделе"]).map((phrase) => `на ${phrase}`),
];
const MONTH = ["месяц", "месяца", "месяце", "месяцу"];
const QUARTER = ["квартал", "квартала", "квартале", "кварталу"];
const YEAR = ["год", "года", "году", "годом"];

const month = (stem: string): string[] => each(stem, "ь я е ю ём");
const ordinal = (stem: string): string[] => each(stem, "ый ого ом ому ое");
const THIRD = each("трет", "ий ьего ьем ьему");

export const dates: DateWords = {
  order: "dmy",
  months: [
    month("январ"),
    month("феврал"),
    ["март", "марта", "марте", "марту", "мартом"],
    month("апрел"),
    ["май", "мая", "мае", "маю"],
    month("июн"),
    month("июл"),
    ["август", "августа", "августе", "августу"],
    month("сентябр"),
    month("октябр"),
    month("ноябр"),
    month("декабр"),
  ],
  monthsShort: [
    ["янв"],
    ["фев", "февр"],
    ["мар"],
    ["апр"],
    [],
    ["июн"],
    ["июл"],
    ["авг"],
    ["сен", "сент"],
    ["окт"],
    ["ноя", "нояб"],
    ["дек"],
  ],
  weekdays: [
    each("понедельник", " а у ом").map((form) => form.trim()),
    each("вторник", " а у ом").map((form) => form.trim()),
    ["среда", "среду", "среды"],
    ["четверг", "четверга", "четвергу"],
    ["пятница", "пятницу", "пятницы", "пятнице"],
    ["суббота", "субботу", "субботы", "субботе"],
    ["воскресенье", "воскресенья", "воскресенью"],
  ],
  seasons: {
    spring: ["весной", "весна", "весны", "весне", "весну"],
    summer: ["летом", "лета", "лету", "лето"],
    autumn: ["осенью", "осень", "осени"],
    winter: ["зимой", "зима", "зимы", "зиме", "зиму"],
  },
  doubtful: [
    "май",
    "среда",
    "среду",
    "среды",
    "весна",
    "весны",
    "весне",
    "весну",
    "лета",
    "лету",
    "лето",
    "осень",
    "осени",
    "зима",
    "зимы",
    "зиме",
    "зиму",
  ],
  days: {
    today: ["сегодня", "сегодняшний", "сегодняшнего", "сегодняшнем"],
    yesterday: ["вчера", "накануне", "вчерашний", "вчерашнего", "вчерашнем"],
    beforeYesterday: ["позавчера"],
    future: ["завтра", "послезавтра"],
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
      last: beside(LAST_ONE, YEAR),
      this: beside(THIS, YEAR),
      next: beside(NEXT, YEAR),
      beforeLast: beside(BEFORE_LAST, YEAR),
    },
  },
  weekend: ["выходные", "минувшие выходные", "выходных"],
  afterEdge: { month: ["месяца"], year: ["года"] },
  same: {
    time: ["тогда", "в то время", "на тот момент"],
    day: [...beside(THAT, ["день", "дня"]), "в этот день", "в тот день"],
    month: [...beside(THAT, ["месяц", "месяца", "месяце"])],
    year: [...beside(THAT, ["год", "года", "году"])],
  },
  units: {
    day: ["день", "дня", "дней", "сутки", "суток"],
    week: ["неделю", "недели", "недель"],
    month: ["месяц", "месяца", "месяцев"],
    year: ["год", "года", "лет"],
  },
  oneUnit: { day: ["день", "сутки"], week: ["неделю"], month: ["месяц"], year: ["год"] },
  numerals: [
    ["один", "одну", "одного"],
    ["два", "две", "двух", "пару"],
    ["три", "трех"],
    ["четыре", "четырех"],
    ["пять", "пяти"],
    ["шесть", "шести"],
    ["семь", "семи"],
    ["восемь"],
    ["девять"],
    ["десять"],
    ["одиннадцать"],
    ["двенадцать"],
  ],
  edges: {
    start: ["начало", "начала", "начале", "началу", "первых числах"],
    middle: ["середина", "середины", "середине", "середину"],
    end: ["конец", "конца", "конце", "концу", "исходе", "последних числах"],
  },
  parts: {
    q1: beside(ordinal("перв"), QUARTER),
    q2: beside(ordinal("втор"), [...QUARTER]).concat(beside(each("втор", "ой"), QUARTER)),
    q3: beside(THIRD, QUARTER),
    q4: beside([...ordinal("четверт"), "последнем"], QUARTER),
    h1: [
      ...beside(ordinal("перв"), ["полугодие", "полугодия", "полугодии", "полугодию"]),
      "первой половине",
      "первая половина",
      "первой половины",
    ],
    h2: [
      ...beside([...ordinal("втор"), "второй"], ["полугодие", "полугодия", "полугодии", "полугодию"]),
      "второй половине",
      "вторая половина",
      "второй половины",
    ],
  },
  shifts: { last: LAST, this: THIS, next: NEXT, lastAfter: [], nextAfter: [] },
  directions: {
    ago: ["назад"],
    agoBefore: [],
    later: ["спустя", "позже", "позднее"],
    earlier: ["до этого", "до того", "ранее", "раньше"],
  },
  prepositions: {
    in: ["в", "во", "в течение", "на"],
    on: ["от", "за", "по состоянию на", "на"],
    since: ["с", "со", "начиная с", "после"],
    until: ["до", "к", "ко", "перед"],
    from: ["с", "со"],
    between: ["между"],
    sinceAfter: [],
    untilAfter: [],
  },
  joiners: { and: ["и"], to: ["по", "до"] },
  fillers: { article: [], of: ["числа"] },
  indefinite: ["каждый", "каждую", "каждое", "один из", "одну из", "любой"],
  marks: { year: ["году", "годом"], yearOf: ["год", "года", "г", "гг", "годы", "годов"], month: [], day: ["числа"] },
  yearNeedsMark: true,
  ordinalEndings: ["-го", "-м", "-е", "-й", "-му", "-ого", "-ом"],
  ahead: ["будет", "будут", "планирует", "планируют", "намерен*", "должен", "должны", "состоится", "запланирован*"],
  named: ["договор*", "соглашени*", "пакт*", "резолюци*", "выбор*", "закон*", "вторжени*", "войн*", "саммит*"],
  never: ["тогда как", "черная пятница", "вербное воскресенье", "пражская весна", "арабская весна"],
};
