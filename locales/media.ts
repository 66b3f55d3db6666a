/** Media whose names are not simply their ids with capitals. Names are the same in every language. */
const NAMES: Readonly<Record<string, string>> = {
  afp: "AFP",
  ap: "AP",
  bbc: "BBC",
  cnn: "CNN",
  "daily-nk": "Daily NK",
  "der-spiegel": "Der Spiegel",
  "donga-ilbo": "Dong-A Ilbo",
  dpa: "dpa",
  "joongang-ilbo": "JoongAng Ilbo",
  kbs: "KBS",
  kcna: "KCNA",
  nbc: "NBC",
  nhk: "NHK",
  "nk-news": "NK News",
  pap: "PAP",
  rbc: "RBC",
  "rbc-ukraine": "RBC-Ukraine",
  ria: "RIA",
  sbs: "SBS",
  tass: "TASS",
  times: "The Times",
  "tv-chosun": "TV Chosun",
  "voice-of-america": "Voice of America",
};

/** The name of "media:NAME": "media:bbc" → "BBC", "media:kyiv-independent" → "Kyiv Independent". */
export function mediumName(id: string): string {
  const slug = id.slice(id.indexOf(":") + 1);
  if (Object.hasOwn(NAMES, slug)) return NAMES[slug] ?? slug;
  const words = slug.split("-").filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}
