import { type AboutTopic, idsOf } from "../topic";
import { measures } from "./measures";
import { relations } from "./relations";

export const attacksAbout: AboutTopic = {
  id: "attacks",
  title: {
    en: "Russia’s drone and missile attacks on Ukraine",
    de: "Russlands Drohnen- und Raketenangriffe auf die Ukraine",
  },
  measures: idsOf(measures),
  propositions: [],
  relations,
};
