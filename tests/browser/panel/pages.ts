/** An article of the walk through the panel. All of it is invented. */
interface Told {
  readonly outlet: string;
  readonly title: string;
  /** ISO day. */
  readonly day: string;
  readonly lines: readonly string[];
}

const killed = (who: string, how: string): string =>
  `${who} said that ${how} North Korean soldiers had been killed in Russia’s Kursk region.`;

/** One after the other counts the same dead, each otherwise; the last has figures of its own and is the one that is worked on. */
export const TOLD: Readonly<Record<string, Told>> = {
  kyiv: {
    outlet: "The Tide",
    title: "Kyiv: 1,800 North Korean soldiers killed in Kursk",
    day: "2025-01-14",
    lines: [killed("Ukraine’s military intelligence", "1,800")],
  },
  moscow: {
    outlet: "The Tide",
    title: "Moscow denies the count of North Korean soldiers killed in Kursk",
    day: "2025-01-17",
    lines: [
      "Russia’s defence ministry denied on Friday that 1,800 North Korean soldiers had been killed in the Kursk region.",
    ],
  },
  washington: {
    outlet: "The Gull",
    title: "Washington: 1,200 North Korean soldiers killed in Kursk",
    day: "2025-01-18",
    lines: [killed("The US government", "about 1,200")],
  },
  london: {
    outlet: "The Gull",
    title: "London: 2,400 North Korean soldiers killed in Kursk",
    day: "2025-01-19",
    lines: [killed("Britain’s defence ministry", "more than 2,400")],
  },
  tokyo: {
    outlet: "The Gull",
    title: "Tokyo: 900 North Korean soldiers killed in Kursk",
    day: "2025-01-20",
    lines: [killed("Japan’s government", "900")],
  },
  berlin: {
    outlet: "The Heron",
    title: "Berlin: 1,500 North Korean soldiers killed in Kursk",
    day: "2025-01-21",
    lines: [killed("Germany’s government", "1,500")],
  },
  paris: {
    outlet: "The Heron",
    title: "Paris: 700 North Korean soldiers killed in Kursk",
    day: "2025-01-22",
    lines: [killed("France’s government", "700")],
  },
  seoul: {
    outlet: "The Heron",
    title: "Seoul counts 300 North Korean soldiers killed in Kursk",
    day: "2025-01-15",
    lines: [
      killed("South Korea’s spy agency", "at least 300"),
      "Another 2,700 North Korean soldiers were wounded in the same weeks, the agency told the committee.",
      "The agency added that about 70 field kitchens had come along with them.",
    ],
  },
};

/** The page at a path, "/seoul"; null where there is none. */
export function pageAt(path: string): string | null {
  const told = TOLD[path.slice(1)];
  if (!told) return null;
  const { outlet, title, day, lines } = told;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${day}T08:00:00Z"></head>
<body><nav><a href="/">${outlet}</a></nav><article><h1>${title}</h1><time datetime="${day}">${day}</time>
${lines.map((line) => `<p>${line}</p>`).join("\n")}
<p>The offices in the capital would not say how their own people had counted the men, or from where they had it.</p>
<p>Nobody from outside could look into it in these weeks, and both sides have their reasons to count as they do.</p>
</article></body></html>`;
}
