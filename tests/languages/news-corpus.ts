/** A sentence and each of its numbers, in order: "38 share", "10000-12000 count" (an open or unknown best: both ends). */
export type NewsSentence = readonly [sentence: string, ...numbers: string[]];

/** Sentences of the corpora that are read otherwise so far, and why. */
export const NOT_YET: readonly { readonly why: string; readonly sentences: readonly string[] }[] = [
  {
    why: "A count and a model side by side look like thousands parted by a space.",
    sentences: ["Boeing delivered 33 jets, including 26 737 MAX aircraft."],
  },
  {
    why: "Names that open a sentence, or stand before a verb in small letters, look like counts.",
    sentences: [
      "NASA's Artemis 2 will carry four astronauts around the Moon.",
      "Ten Downing Street staff were fined.",
      "Five Guys will open 12 restaurants.",
    ],
  },
  {
    why: "Currencies glued to the number by letters.",
    sentences: [
      "The Swiss bank cut bonuses by 36% to SFr1.1bn.",
      "Minimum pay rises 98p to £11.44 an hour.",
      "A 20-cent levy will raise 300 million euros.",
    ],
  },
  {
    why: "Ages with no word for years.",
    sentences: [
      "Nearly three quarters of users are under 25.",
      "He turned 40 in April.",
      "Jan Kowalski (57 l.) kieruje zakładem od 1998 roku.",
    ],
  },
  {
    why: "A year before 1900 with a word in small letters behind it, a list with a noun behind: either may count.",
    sentences: ["Since 1856 the club has won 11 titles.", "Nos. 1 and 2 seeds are out."],
  },
  {
    why: "From one share to another that is smaller: the first has no sign of its own.",
    sentences: ["Die Inflation sank von 3,7 auf 3,2 Prozent."],
  },
  {
    why: "'One' is an article more often than a number.",
    sentences: [
      "Статья 5 применялась один раз.",
      "Стаття 5 застосовувалася один раз.",
      "El artículo 155 se aplicó una vez.",
      "一名41岁男子于2024年5月3日被捕。",
    ],
  },
  {
    why: "A syllable that is a number word before a noun that no count word follows.",
    sentences: ["그는 34세로 두 자녀를 뒀다."],
  },
];
