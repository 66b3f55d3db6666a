import type { ByCountry } from "../../word-classes";

export const countries: ByCountry = {
  kp: ["Nordkorea*", "nordkoreanisch*", "Pjöngjang*", "DVRK", "Koreaner*", "aus dem Norden"],
  kr: ["Südkorea*", "südkoreanisch*", "Seoul*"],
  ru: ["Russland*", "russisch*", "Russe", "Russen", "Moskau*", "Kreml*", "prorussisch*"],
  ua: ["Ukraine", "Ukrainer*", "ukrainisch*", "Kiew*", "Kyjiw*"],
  us: [
    "USA",
    "US",
    "US-amerikanisch*",
    "amerikanisch*",
    "Amerikaner*",
    "Washington*",
    "Vereinigte Staaten",
    "Vereinigten Staaten",
  ],
  uk: ["Großbritannien*", "britisch*", "Briten", "London*"],
  jp: ["Japan*", "japanisch*", "Tokio*"],
  de: ["Deutschland*", "deutsch*", "Berlin*", "Bundesregierung"],
  fr: ["Frankreich*", "französisch*", "Paris"],
  cn: ["China*", "chinesisch*", "Peking*"],
  ir: ["Iran*", "iranisch*", "Teheran*"],
  west: ["westlich*", "des Westens"],
};

export const speakers: ByCountry = {
  kp: ["Nordkorea", "Pjöngjang", "Pjöngjangs", "Nordkoreas"],
  kr: ["Südkorea", "Seoul", "Seouls", "Südkoreas"],
  ru: ["Russland", "Moskau", "Moskaus", "Russlands"],
  ua: ["Ukraine", "Kiew", "Kyjiw", "Kiews", "Kiewer"],
  us: ["USA", "Washington", "Washingtons", "Vereinigte Staaten", "Vereinigten Staaten"],
  uk: ["Großbritannien", "London", "Londons", "Briten"],
  jp: ["Japan", "Tokio"],
  de: ["Deutschland", "Berlin"],
  fr: ["Frankreich", "Paris"],
};
