import { type AboutTopic, idsOf } from "../topic";
import { measures } from "./measures";
import { propositions } from "./propositions";
import { relations } from "./relations";

export const dprkRussiaAbout: AboutTopic = {
  id: "dprk-russia",
  title: {
    en: "North Korea’s military help for Russia",
    de: "Nordkoreas Militärhilfe für Russland",
    fr: "Aide militaire de la Corée du Nord à la Russie",
    es: "Ayuda militar de Corea del Norte a Rusia",
    ru: "Военная помощь КНДР России",
    uk: "Військова допомога КНДР Росії",
    ko: "북한의 대러 군사 지원",
  },
  measures: idsOf(measures),
  propositions: idsOf(propositions),
  relations,
};
