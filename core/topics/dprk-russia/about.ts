import { type AboutTopic, idsOf } from "../topic";
import { measures } from "./measures";
import { propositions } from "./propositions";
import { relations } from "./relations";

export const dprkRussiaAbout: AboutTopic = {
  id: "dprk-russia",
  title: { en: "North Korea’s military help for Russia", de: "Nordkoreas Militärhilfe für Russland" },
  measures: idsOf(measures),
  propositions: idsOf(propositions),
  relations,
};
