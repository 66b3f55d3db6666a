import type { ByCountry } from "../../word-classes";

export const countries: ByCountry = {
  kp: [
    "North Korea",
    "North Korea's",
    "North Korean",
    "North Koreans",
    "Pyongyang",
    "Pyongyang's",
    "DPRK",
    "the North",
    "the North's",
    "Koreans",
    "Korean fighters",
  ],
  kr: ["South Korea", "South Korea's", "South Korean", "South Koreans", "Seoul", "Seoul's", "the South", "the South's"],
  ru: ["Russia", "Russia's", "Russian", "Russians", "Moscow", "Moscow's", "Kremlin", "pro-Russian"],
  ua: ["Ukraine", "Ukraine's", "Ukrainian", "Ukrainians", "Kyiv", "Kyiv's", "Kiev"],
  us: ["United States", "US", "U.S.", "American", "Americans", "Washington", "Washington's", "America's"],
  uk: ["Britain", "Britain's", "British", "UK", "U.K.", "London", "London's"],
  jp: ["Japan", "Japan's", "Japanese", "Tokyo", "Tokyo's"],
  de: ["Germany", "Germany's", "German", "Berlin", "Berlin's"],
  fr: ["France", "France's", "French", "Paris"],
  cn: ["China", "China's", "Chinese", "Beijing"],
  ir: ["Iran", "Iran's", "Iranian", "Tehran"],
  west: ["Western", "western", "the West"],
};

export const speakers: ByCountry = {
  kp: ["North Korea", "Pyongyang", "Pyongyang's", "the North"],
  kr: ["South Korea", "Seoul", "Seoul's", "South Korea's"],
  ru: ["Russia", "Moscow", "Moscow's"],
  ua: ["Ukraine", "Kyiv", "Kiev", "Kyiv's", "Ukraine's"],
  us: ["United States", "Washington", "Washington's", "the US", "The US", "the U.S.", "The U.S."],
  uk: ["Britain", "London", "London's", "Britain's", "the UK", "The UK"],
  jp: ["Japan", "Tokyo"],
  de: ["Germany", "Berlin"],
  fr: ["France", "Paris"],
};
