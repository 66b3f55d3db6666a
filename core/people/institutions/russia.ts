import type { NamedActor } from "../named-actor";

export const russia: readonly NamedActor[] = [
  {
    id: "ru.mod",
    names: {
      latin: ["GRU"],
      de: ["russischer Generalstab", "Verteidigungsministerium in Moskau"],
      en: ["Russian General Staff"],
      fr: ["Krasnaïa Zvezda"],
      pl: ["rosyjsk* sztab generalny"],
      ru: ["Минобороны РФ"],
      uk: [
        "Міноборони РФ",
        "міноборони рф",
        "Генштаб* РФ",
        "Генштаб* Росії",
        "російськ* Генштаб*",
        "Генеральн* штаб* РФ",
        "Генштаб* збройних сил РФ",
      ],
      ko: ["러시아군"],
      ja: ["ロシア国防省", "露国防省"],
    },
  },
  {
    id: "ru.gov",
    names: {
      latin: ["Kremlin", "FSB", "Roskomnadzor"],
      de: ["Kreml*", "Kremlsprecher*", "Staatsduma", "Roskomnadsor", "Föderationsrat*"],
      en: ["Federal Security Service", "State Duma", "Russian Security Council"],
      es: ["portavoz del Kremlin", "Duma Estatal", "Servicio Federal de Seguridad"],
      fr: ["Douma", "Service fédéral de sécurité"],
      it: ["Cremlino", "Duma di Stato", "Servizio federale di sicurezza"],
      pl: ["Kreml", "Kremla", "Kremlem", "Kremlu", "Kremlowi", "Dum* Państwow*", "Federaln* Służb* Bezpieczeństwa"],
      ru: ["Кремль", "Кремля", "Кремле", "Кремлем", "Кремлю", "Госдум*", "Совбез* РФ"],
      uk: [
        "Кремль",
        "Кремля",
        "Кремлі",
        "Кремлем",
        "Кремлю",
        "кремль",
        "кремлі",
        "Держдум*",
        "Радбез* РФ",
        "Радбезу РФ",
      ],
      ko: ["크렘린", "유엔 주재 러시아", "주유엔 러시아", "유엔주재 러시아"],
      ja: ["クレムリン", "露大統領府", "露外務省", "露政府"],
      zh: ["克里姆林宫", "克宫"],
    },
  },
];
