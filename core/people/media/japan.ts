import type { Medium } from "./medium";

export const japan: readonly Medium[] = [
  {
    id: "media:nhk",
    name: "NHK",
    names: {
      latin: ["NHK"],
      ru: ["Эн-эйч-кей"],
      ko: ["NHK"],
      ja: ["NHK"],
      zh: ["日本放送协会", "日本广播协会", "NHK"],
    },
  },
  {
    id: "media:kyodo",
    name: "Kyodo",
    names: {
      latin: ["Kyodo", "Kyodo News"],
      ru: ["Киодо"],
      uk: ["Кіодо"],
      ko: ["교도통신", "교도 통신"],
      ja: ["共同通信"],
      zh: ["共同社"],
    },
  },
  {
    id: "media:jiji",
    name: "Jiji Press",
    names: {
      latin: ["Jiji Press", "Jiji"],
      ru: ["Дзидзи Пресс"],
      ko: ["지지통신", "지지 통신"],
      ja: ["時事通信"],
      zh: ["时事社", "时事通讯社"],
    },
  },
  {
    id: "media:nikkei",
    name: "Nikkei",
    names: {
      latin: ["Nikkei", "Nikkei Asia"],
      ko: ["니혼게이자이", "닛케이"],
      ja: ["日本経済新聞", "日経新聞", "日経"],
      zh: ["日经", "日本经济新闻"],
    },
  },
  {
    id: "media:asahi",
    name: "Asahi Shimbun",
    names: {
      latin: ["Asahi Shimbun", "Asahi"],
      ru: ["Асахи"],
      uk: ["Асахі"],
      ko: ["아사히"],
      ja: ["朝日新聞"],
      zh: ["朝日新闻"],
    },
  },
  {
    id: "media:yomiuri",
    name: "Yomiuri Shimbun",
    names: {
      latin: ["Yomiuri Shimbun", "Yomiuri"],
      ru: ["Ёмиури", "Иомиури"],
      uk: ["Йоміурі"],
      ko: ["요미우리"],
      ja: ["読売新聞"],
      zh: ["读卖新闻"],
    },
  },
  {
    id: "media:mainichi",
    name: "Mainichi Shimbun",
    names: {
      latin: ["Mainichi Shimbun", "Mainichi"],
      ru: ["Майнити"],
      uk: ["Майніті"],
      ko: ["마이니치"],
      ja: ["毎日新聞"],
      zh: ["每日新闻"],
    },
  },
  {
    id: "media:sankei",
    name: "Sankei Shimbun",
    names: {
      latin: ["Sankei Shimbun", "Sankei"],
      ru: ["Санкэй"],
      uk: ["Санкей"],
      ko: ["산케이"],
      ja: ["産経新聞"],
      zh: ["产经新闻"],
    },
  },
  {
    id: "media:tokyo-shimbun",
    name: "Tokyo Shimbun",
    names: { latin: ["Tokyo Shimbun"], ko: ["도쿄신문"], ja: ["東京新聞"], zh: ["东京新闻"] },
  },
  {
    id: "media:japan-times",
    name: "The Japan Times",
    names: {
      latin: ["Japan Times"],
      ru: ["The Japan Times"],
      uk: ["The Japan Times"],
      ko: ["재팬타임스"],
      ja: ["ジャパンタイムズ"],
      zh: ["日本时报"],
    },
  },
  { id: "media:tbs", name: "TBS", names: { ja: ["TBSテレビ", "TBSニュース"] } },
  {
    id: "media:fuji-tv",
    name: "Fuji TV",
    names: { latin: ["Fuji TV"], ko: ["후지TV"], ja: ["フジテレビ"], zh: ["富士电视台"] },
  },
  {
    id: "media:tv-asahi",
    name: "TV Asahi",
    names: { latin: ["TV Asahi"], ko: ["TV아사히"], ja: ["テレビ朝日"], zh: ["朝日电视台"] },
  },
  {
    id: "media:nippon-tv",
    name: "Nippon TV",
    names: { latin: ["Nippon TV"], ko: ["닛테레"], ja: ["日本テレビ", "日テレ"], zh: ["日本电视台"] },
  },
];
