/** What a story of the live pages is made of: figures that can be told apart from those of every other story. */
export interface Story {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Invented, as everything on the stand. Each line after the headline has one figure, but for the last of all. */
export function story(killed: number, wounded: number, sent: number): Story {
  return {
    title: `Seoul: ${killed} North Korean soldiers killed in Kursk`,
    lines: [
      `South Korea’s spy agency told lawmakers on Tuesday that ${killed} North Korean soldiers had been killed in Russia’s Kursk region.`,
      `Another ${wounded} North Korean soldiers were wounded in the same weeks, the National Intelligence Service said.`,
      `North Korea has sent ${sent} soldiers to Russia since the autumn, the agency told the committee.`,
      "The ministry in Seoul would not say how its own people had counted the men, or from where.",
    ],
  };
}

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("\n");

/** The scripts below find what they bring in `rest` and `lines`. */
function page({ title, lines }: Story, body: string, script: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Tide">${head}</head>
<body><nav><a href="/">The Tide</a></nav>${body}
<script>const lines = ${JSON.stringify(lines)}; const rest = lines.slice(1).map((line) => "<p>" + line + "</p>").join("");
${script}</script></body></html>`;
}

const LEAD_ONLY = ({ title, lines }: Story): string =>
  `<article><h1>${title}</h1><time datetime="2025-03-04">4 March 2025</time>${paragraphs(lines.slice(0, 1))}<div id="rest"></div></article>`;
const ADD = 'document.querySelector("#rest").innerHTML = rest;';

/** Pages whose text is still coming, by how the rest of it comes. */
export const COMING: Readonly<Record<string, (one: Story) => string>> = {
  "after-two-seconds": (one) => page(one, LEAD_ONLY(one), `setTimeout(() => { ${ADD} }, 2000);`),
  "line-by-line": (one) =>
    page(
      one,
      LEAD_ONLY(one),
      `lines.slice(1).forEach((line, i) => setTimeout(() => { const p = document.createElement("p"); p.textContent = line;
document.querySelector("#rest").append(p); }, 1500 * (i + 1)));`,
    ),
  "on-scroll": (one) =>
    page(
      one,
      `${LEAD_ONLY(one)}<div style="height: 4000px"></div>`,
      `addEventListener("scroll", () => setTimeout(() => { ${ADD} }, 300), { once: true });`,
    ),
  "on-click": (one) =>
    page(
      one,
      `${LEAD_ONLY(one)}<button class="more">Read on</button>`,
      `document.querySelector(".more").addEventListener("click", () => setTimeout(() => { ${ADD} }, 300));`,
    ),
  "on-consent": (one) =>
    page(
      one,
      '<div id="wall"><p>We and our partners would like to store things on your device. Please say yes.</p><button class="more">Yes</button></div><main></main>',
      `document.querySelector(".more").addEventListener("click", () => { document.querySelector("#wall").remove();
document.querySelector("main").innerHTML = ${JSON.stringify(`<article><h1>${one.title}</h1>${paragraphs(one.lines)}</article>`)}; });`,
    ),
  "on-login": (one) =>
    page(
      one,
      `${LEAD_ONLY(one)}<form class="login"><input type="password"><button type="button" class="more">Log in</button></form>`,
      `document.querySelector(".more").addEventListener("click", () => { document.querySelector(".login").remove(); ${ADD} });`,
    ),
  // Nothing of the topic at first; what it is about comes with the rest.
  "topic-later": (one) =>
    page(
      { ...one, title: "What a committee heard on Tuesday" },
      `<article><h1>What a committee heard on Tuesday</h1><p>The committee met behind closed doors for two hours, and its members spoke to the press in the corridor afterwards.</p><div id="rest"></div></article>`,
      'setTimeout(() => { document.querySelector("#rest").innerHTML = lines.map((line) => "<p>" + line + "</p>").join(""); }, 2500);',
    ),
};

/** A page that never rests, and says nothing new. */
export function restless(one: Story): string {
  return page(
    one,
    `<article><h1>${one.title}</h1>${paragraphs(one.lines)}<p id="clock">0</p></article>`,
    'setInterval(() => { document.querySelector("#clock").textContent = "It is " + performance.now() + " by our clock"; }, 50);',
  );
}

const SHADOW = `customElements.define("tide-story", class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = this.dataset.content; } });`;

const hosted = (content: string, own = ""): string =>
  `<tide-story data-content="${content.replaceAll('"', "&quot;")}">${own}</tide-story>`;

/** The same text in whatever a page can set it. `/inner/…` is served as a page of its own, for frames. */
export const SET: Readonly<Record<string, (one: Story) => string>> = {
  lines: (one) => page(one, `<h1>${one.title}</h1><div>${one.lines.join("<br>")}</div>`, ""),
  sections: (one) =>
    page(one, `<h1>${one.title}</h1>${one.lines.map((line) => `<section>${line}</section>`).join("")}`, ""),
  spans: (one) =>
    page(one, `<main><h1>${one.title}</h1>${one.lines.map((line) => `<span>${line}</span> `).join("")}</main>`, ""),
  list: (one) =>
    page(one, `<main><h1>${one.title}</h1><ul>${one.lines.map((line) => `<li>${line}</li>`).join("")}</ul></main>`, ""),
  elements: (one) =>
    page(
      one,
      `<h1>${one.title}</h1><tide-text>${one.lines.map((line) => `<tide-line>${line}</tide-line>`).join("")}</tide-text>`,
      "",
    ),
  declared: (one) =>
    page(
      one,
      `<h1>${one.title}</h1><div><template shadowrootmode="open">${paragraphs(one.lines)}</template></div>`,
      "",
    ),
  shadow: (one) => page(one, `<h1>${one.title}</h1>${hosted(paragraphs(one.lines))}`, SHADOW),
  "late-shadow": (one) =>
    page(one, `<h1>${one.title}</h1>${hosted(paragraphs(one.lines))}`, `setTimeout(() => { ${SHADOW} }, 1500);`),
  slots: (one) =>
    page(one, `<h1>${one.title}</h1>${hosted("<div><slot></slot></div>", paragraphs(one.lines))}`, SHADOW),
  frame: (one) => page(one, `<iframe src="/inner/${encodeURIComponent(JSON.stringify(one))}"></iframe>`, ""),
  srcdoc: (one) => page(one, `<iframe srcdoc="<h1>${one.title}</h1>${paragraphs(one.lines)}"></iframe>`, ""),
};

/** A line of the story with figures that nobody sees: those of an older edition. */
const older = (line: string): string => line.replace(/\d[\d,]*/, "99");

/** What a person sees and what not, as the browser has computed it: of each page only the story's own figures are read. */
export const SEEN: Readonly<Record<string, (one: Story) => string>> = {
  "older-edition": (one) =>
    page(
      one,
      `<h1>${one.title}</h1><div class="old">${paragraphs(one.lines.map(older))}</div><div>${paragraphs(one.lines)}</div>`,
      "",
      "<style>main, .old { display: block } .old { display: none }</style>",
    ),
  "hidden-by-script": (one) =>
    page(
      one,
      `<h1>${one.title}</h1>${paragraphs(one.lines)}<p class="old">${older(one.lines[0] ?? "")}</p>`,
      'document.querySelector(".old").style.visibility = "hidden";',
    ),
  "struck-out": (one) =>
    page(
      one,
      `<h1>${one.title}</h1><p class="struck">${older(one.lines[0] ?? "")}</p>${paragraphs(one.lines)}`,
      "",
      "<style>.struck { text-decoration: line-through }</style>",
    ),
  "closed-tooltip": (one) =>
    page(
      one,
      `<h1>${one.title}</h1>${paragraphs(one.lines)}<span class="tip">${older(one.lines[1] ?? "")}</span>`,
      "",
      "<style>.tip { position: absolute; left: -9999px }</style>",
    ),
  "button-in-a-sentence": (one) =>
    page(
      one,
      `<h1>${one.title}</h1>${paragraphs(one.lines.map((line) => line.replace(/\d[\d,]*/, "<button>$&</button>")))}`,
      "",
    ),
  "opened-by-style": (one) =>
    page(
      one,
      `<h1>${one.title}</h1><div class="text" hidden>${paragraphs(one.lines)}</div>`,
      "",
      "<style>.text[hidden] { display: block }</style>",
    ),
};

export function inner(one: Story): string {
  return `<!doctype html><html lang="en"><title>${one.title}</title><body><h1>${one.title}</h1>${paragraphs(one.lines)}</body></html>`;
}

/** Where the second story of a page that never loads again can be found, and how it comes there. */
export interface Turn {
  readonly first: Story;
  readonly second: Story;
}

const posting = ({ title }: Story, path: string): string => `<meta property="og:title" content="${title}">
<meta property="og:url" content="${path}"><link rel="canonical" href="${path}">
<meta property="article:published_time" content="2024-12-01T08:00:00Z"><script type="application/ld+json">${JSON.stringify(
  {
    "@type": "NewsArticle",
    headline: title,
    datePublished: "2024-12-01T08:00:00Z",
    mainEntityOfPage: path,
  },
)}</script>`;

const SHARED = [
  "What is known of the matter so far has come from three governments, and each of them counts in its own way.",
  "Nobody outside has been let into the region since the summer, and pictures from there are rare and often old.",
  "Families at home have been told little, it is said, and are asked to keep to themselves what they have been told.",
  "Those who watch the border from the air say that trains have become longer, and that more of them go at night.",
  "A report on all of it has been promised to the council for the spring, with numbers that can be checked.",
];

/** Pages that go to another address without loading when their link is clicked: `go()`. */
export const TURNS: Readonly<Record<string, (turn: Turn) => string>> = {
  // The head stays that of the first story.
  "stale-head": ({ first, second }) =>
    page(
      first,
      `<div id="view"><article><h1>${first.title}</h1>${paragraphs(first.lines)}</article></div>`,
      go(second, `view.innerHTML = ${article(second)};`, 300),
      posting(first, "/turn/stale-head"),
    ),
  "shared-text": ({ first, second }) =>
    page(
      first,
      `<div id="view"><article><h1>${first.title}</h1>${paragraphs([...first.lines.slice(0, 1), ...SHARED])}</article></div>`,
      go(second, `view.innerHTML = ${article({ ...second, lines: [...second.lines.slice(0, 1), ...SHARED] })};`, 300),
    ),
  // The headline changes at once, and the text when it has come.
  "headline-first": ({ first, second }) =>
    page(
      first,
      `<div id="view"><article><h1>${first.title}</h1>${paragraphs(first.lines)}</article></div>`,
      `${go(second, `view.innerHTML = ${article(second)};`, 1_500)}
const gone = go; go = () => { gone(); document.querySelector("h1").textContent = ${JSON.stringify(second.title)}; };`,
    ),
  "teaser-first": ({ first, second }) =>
    page(
      first,
      `<div id="view"><article><h1>${first.title}</h1>${paragraphs(first.lines)}</article></div>`,
      `${go(second, `view.innerHTML = ${article(second)};`, 2_500)}
const gone = go; go = () => { gone(); view.innerHTML = ${article({ ...second, lines: second.lines.slice(0, 1) })}; };`,
    ),
  "late-content": ({ first, second }) =>
    page(
      first,
      `<div id="view"><article><h1>${first.title}</h1>${paragraphs(first.lines)}</article></div>`,
      `${go(second, `view.innerHTML = ${article(second)};`, 11_000)}
const gone = go; go = () => { gone(); view.innerHTML = "<p>One moment, please.</p>"; };`,
    ),
};

function article({ title, lines }: Story): string {
  return JSON.stringify(`<article><h1>${title}</h1>${paragraphs(lines)}</article>`);
}

function go(second: Story, draw: string, delay: number): string {
  return `const view = document.querySelector("#view");
document.querySelector("nav a").addEventListener("click", (event) => { event.preventDefault(); go(); });
let go = () => { history.pushState({}, "", "/turned/" + location.pathname.split("/").pop() + "-second-story");
document.title = ${JSON.stringify(second.title)}; setTimeout(() => { ${draw} }, ${delay}); };`;
}

/** The next story below the first; the address follows what is read. */
export function endless({ first, second }: Turn): string {
  const whole = ({ title, lines }: Story, path: string, day: string): string =>
    `<article data-url="${path}"><h1><a href="${path}">${title}</a></h1><time datetime="${day}">${day}</time>${paragraphs(lines)}</article>`;
  return page(
    first,
    `<main>${whole(first, "/endless/first-story-of-the-day", "2025-03-04")}</main><div style="height: 4000px"></div>`,
    `addEventListener("scroll", () => { document.querySelector("main").insertAdjacentHTML("beforeend",
${JSON.stringify(whole(second, "/endless/second-story-of-the-day", "2025-03-06"))});
setTimeout(() => { document.title = ${JSON.stringify(second.title)}; history.replaceState({}, "", "/endless/second-story-of-the-day"); }, 1500); }, { once: true });`,
  );
}
