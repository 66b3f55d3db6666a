import { type AboutTopic, idsOf } from "../topic";
import { measures } from "./measures";
import { relations } from "./relations";

export const attacksAbout: AboutTopic = {
  id: "attacks",
  title: {
    en: "Russia’s drone and missile attacks on Ukraine",
    de: "Russlands Drohnen- und Raketenangriffe auf die Ukraine",
    fr: "Attaques russes de drones et de missiles contre l’Ukraine",
    es: "Ataques rusos con drones y misiles contra Ucrania",
    ru: "Российские удары беспилотниками и ракетами по Украине",
    uk: "Російські атаки безпілотниками та ракетами на Україну",
    ko: "러시아의 우크라이나 드론·미사일 공격",
  },
  measures: idsOf(measures),
  propositions: [],
  relations,
};
