import type { Samples } from "./sample";

export const samplesEn: Samples = {
  language: "en",
  shown: {
    outlet: "The Sample Courier",
    title: "Seoul counts at least 300 North Korean dead in Kursk",
    publishedAt: "2025-01-13",
    paragraphs: [
      "SEOUL – At least 300 North Korean soldiers have been killed in the Kursk region, South Korea’s National Intelligence Service told lawmakers on Monday.",
      "About 2,700 more have been wounded, the agency said. It estimates that Pyongyang has sent around 11,000 soldiers to Russia.",
      "The committee had asked for the briefing after videos from the front were passed around. The agency’s director left it open how the losses were counted, and took questions behind closed doors for more than an hour.",
      "The Kremlin declined to comment on the presence of North Korean troops in the region.",
    ],
  },
  before: [
    {
      outlet: "Northern Example",
      title: "Kyiv: 1,800 North Koreans killed in Kursk",
      publishedAt: "2025-01-15",
      paragraphs: [
        "KYIV – Ukraine’s military intelligence said on Tuesday that 1,800 North Korean soldiers had been killed in the Kursk region by the middle of January.",
        "The North Korean units have fought there on Russia’s side since the autumn. The service said that it had counted from intercepted radio messages and from documents found on the battlefield, and that it would show them to partners.",
        "The statement could not be checked. Nobody from outside has been let into the area for weeks, and neither side gives details of its own losses.",
      ],
    },
    {
      outlet: "The Invented Post",
      title: "Moscow denies count of North Korean dead",
      publishedAt: "2025-01-17",
      paragraphs: [
        "MOSCOW – Russia’s defence ministry denied on Friday that 1,800 North Korean soldiers had been killed in the Kursk region.",
        "It did not say how many North Korean troops are fighting there. A spokesman called the count a fairy tale of the other side, made for readers abroad, and read out a statement on the day’s events at the front.",
        "Questions were not allowed. The ministry has so far said little about who fights in the region, and its daily report names places and streets but no units. Reporters who were there wrote that the hall was half empty.",
      ],
    },
    {
      outlet: "Example Ledger",
      title: "Western officials: 11,000 North Korean soldiers in Russia’s war",
      publishedAt: "2025-01-22",
      paragraphs: [
        "BRUSSELS – Western officials estimate that about 11,000 North Korean soldiers have been sent to Russia.",
        "The soldiers from North Korea have been fighting in the Kursk region for weeks. The officials, who asked not to be named, said that the estimate rests on pictures from above and on what prisoners have told.",
        "They spoke on the eve of a meeting of ministers, who want to talk about help for Ukraine. It is not the first estimate of its kind, and the officials said that it would not be the last. Moscow has not answered a request for comment.",
      ],
    },
  ],
};
