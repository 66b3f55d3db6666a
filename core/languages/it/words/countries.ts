import type { ByCountry } from "../../word-classes";

export const countries: ByCountry = {
  kp: ["Corea del Nord", "Nord Corea", "nordcorean*", "nord-corean*", "Pyongyang", "Rpdc"],
  kr: ["Corea del Sud", "Sud Corea", "sudcorean*", "sud-corean*", "Seul", "Seoul"],
  ru: ["Russia", "russ*", "Mosca", "Cremlino", "Federazione Russa"],
  ua: ["Ucraina", "ucrain*", "Kiev", "Kyiv"],
  us: ["Stati Uniti", "Usa", "statunitens*", "american*", "Washington"],
  uk: ["Regno Unito", "Gran Bretagna", "britannic*", "ingles*", "Londra"],
  jp: ["Giappone", "giappones*", "Tokyo"],
  de: ["Germania", "tedesc*", "Berlino"],
  fr: ["Francia", "frances*", "Parigi"],
  cn: ["Cina", "cines*", "Pechino"],
  ir: ["Iran", "iranian*", "Teheran"],
  west: ["occidental*", "Occidente"],
};

export const speakers: ByCountry = {
  kp: ["Corea del Nord", "Nord Corea", "Pyongyang"],
  kr: ["Corea del Sud", "Seul", "Seoul"],
  ru: ["Russia", "Mosca"],
  ua: ["Ucraina", "Kiev", "Kyiv"],
  us: ["Stati Uniti", "Usa", "Washington"],
  uk: ["Regno Unito", "Londra"],
  jp: ["Giappone", "Tokyo"],
  de: ["Germania", "Berlino"],
  fr: ["Francia", "Parigi"],
};
