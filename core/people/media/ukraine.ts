import type { Medium } from "./medium";

export const ukraine: readonly Medium[] = [
  {
    id: "media:ukrainska-pravda",
    name: "Ukrainska Pravda",
    names: {
      latin: ["Ukrainska Pravda"],
      de: ["Ukrajinska Prawda"],
      pl: ["Ukraińsk* Prawd*", "Ukrainsk* Prawd*"],
      ru: ["Украинск* правд*", "УП"],
      uk: ["Українськ* правд*", "УП"],
      ko: ["우크라인스카 프라우다", "우크라인스카프라우다"],
      ja: ["ウクラインスカ・プラウダ", "ウクラインシカ・プラウダ"],
      zh: ["乌克兰真理报"],
    },
  },
  {
    id: "media:ukrinform",
    name: "Ukrinform",
    names: {
      latin: ["Ukrinform"],
      ru: ["Укринформ*", "Укринформ"],
      uk: ["Укрінформ*", "Укрінформ"],
      ko: ["우크린폼"],
      ja: ["ウクルインフォルム"],
      zh: ["乌克兰国家通讯社"],
    },
  },
  {
    id: "media:interfax-ukraine",
    name: "Interfax-Ukraine",
    names: {
      latin: ["Interfax-Ukraine", "Interfax-Ucrania"],
      pl: ["Interfax-Ukraina", "Interfax-Ukrainy"],
      ru: ["Интерфакс-Украин*", "Интерфакс-Украина"],
      uk: ["Інтерфакс-Україн*", "Інтерфакс-Україна"],
      ja: ["インタファクス・ウクライナ"],
    },
  },
  {
    id: "media:unian",
    name: "UNIAN",
    names: {
      latin: ["UNIAN"],
      ru: ["УНИАН*"],
      uk: ["УНІАН*"],
      ko: ["UNIAN"],
      ja: ["ウニアン", "UNIAN"],
      zh: ["UNIAN"],
    },
  },
  {
    id: "media:rbc-ukraine",
    name: "RBC-Ukraine",
    names: {
      latin: ["RBC-Ukraine", "RBC Ukraine"],
      de: ["RBK-Ukrajina"],
      ru: ["РБК-Украин*", "РБК-Украина"],
      uk: ["РБК-Україн*", "РБК-Україна"],
    },
  },
  {
    id: "media:suspilne",
    name: "Suspilne",
    names: {
      latin: ["Suspilne"],
      ru: ["Суспильн*"],
      uk: ["Суспільне", "Суспільного", "Суспільному", "Суспільним"],
      ko: ["수스필네"],
      ja: ["ススピリネ", "公共放送ススピーリネ"],
    },
  },
  {
    id: "media:hromadske",
    name: "Hromadske",
    names: { latin: ["Hromadske"], ru: ["Громадск* телевиден*"], uk: ["hromadske", "Громадськ* телебаченн*"] },
  },
  {
    id: "media:kyiv-independent",
    name: "Kyiv Independent",
    names: {
      latin: ["Kyiv Independent"],
      ko: ["키이우인디펜던트", "키이우 인디펜던트"],
      ja: ["キーウ・インディペンデント", "キーウ・インデペンデント"],
      zh: ["基辅独立报"],
    },
  },
  {
    id: "media:kyiv-post",
    name: "Kyiv Post",
    names: { latin: ["Kyiv Post"], ko: ["키이우포스트"], ja: ["キーウ・ポスト"], zh: ["基辅邮报"] },
  },
  {
    id: "media:european-pravda",
    name: "European Pravda",
    names: { latin: ["European Pravda"], ru: ["Европейск* правд*"], uk: ["Європейськ* правд*"] },
  },
  {
    id: "media:dzerkalo-tyzhnia",
    name: "Dzerkalo Tyzhnia",
    names: { latin: ["Dzerkalo Tyzhnia", "ZN.UA"], ru: ["Зеркал* недели"], uk: ["Дзеркал* тижня"] },
  },
  { id: "media:nv", name: "NV", names: { latin: ["New Voice of Ukraine"], ru: ["НВ"], uk: ["НВ"] } },
  {
    id: "media:liga-net",
    name: "LIGA.net",
    names: { latin: ["LIGA.net", "Liga.net"], ru: ["ЛИГА.net"], uk: ["ЛІГА.net"] },
  },
  { id: "media:tsn", name: "TSN", names: { ru: ["ТСН"], uk: ["ТСН"] } },
  {
    id: "media:espreso",
    name: "Espreso TV",
    names: { latin: ["Espreso TV", "Espreso"], ru: ["Эспрессо"], uk: ["Еспресо"] },
  },
  { id: "media:babel", name: "Babel", names: { ru: ["издани* Бабель"], uk: ["Бабель", "Бабелю"] } },
  {
    id: "media:glavkom",
    name: "Glavkom",
    names: { latin: ["Glavkom"], ru: ["издани* Главком", "«Главком»"], uk: ["видання Главком", "«Главком»"] },
  },
  {
    id: "media:obozrevatel",
    name: "Obozrevatel",
    names: { latin: ["Obozrevatel"], ru: ["Обозревател*"], uk: ["Обозреватель"] },
  },
  { id: "media:focus-ua", name: "Focus", names: { ru: ["журнал* Фокус"], uk: ["журнал* Фокус"] } },
  { id: "media:strana", name: "Strana", names: { latin: ["Strana.ua"], ru: ["Страна.ua"], uk: ["Страна.ua"] } },
  { id: "media:defense-express", name: "Defense Express", names: { latin: ["Defense Express"] } },
  {
    id: "media:militarnyi",
    name: "Militarnyi",
    names: { latin: ["Militarnyi"], ru: ["Милитарн*"], uk: ["Мілітарний"] },
  },
];
