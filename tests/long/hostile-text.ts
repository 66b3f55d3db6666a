import fc from "fast-check";

/** Names under which markup takes the place of a property of the document, a form, or an object. */
export const CLOBBERING = [
  ...["body", "head", "title", "documentElement", "querySelector", "querySelectorAll", "cloneNode", "createRange"],
  ...["parentNode", "parentElement", "firstChild", "nextSibling", "childNodes", "children", "textContent", "innerHTML"],
  ...["nodeType", "localName", "attributes", "getAttribute", "hasAttribute", "removeAttribute", "closest", "remove"],
  ...["constructor", "__proto__", "toString", "valueOf", "location", "defaultView", "contentType", "append", "style"],
] as const;

/** Markup and addresses that would do something if anybody let them. */
export const RUNNING = [
  "<script>globalThis.harmed = 1</script>",
  '"><img src=x onerror="globalThis.harmed = 1">',
  "'><svg onload='globalThis.harmed = 1'>",
  "</title></head><body onload=harmed=1>",
  "javascript:globalThis.harmed=1",
  "data:text/html,<script>harmed=1</script>",
  "{{constructor.constructor('harmed=1')()}}",
  "<a href='javascript:globalThis.harmed=1' autofocus onfocus='globalThis.harmed = 1'>",
  "<iframe srcdoc='<script>parent.harmed=1</script>'>",
  "<style>*{background:url(https://leak.example/x)}</style>",
] as const;

/** What the topic is made of, so that many pages come as far as the claims. */
const ON_TOPIC = [
  "North Korea has sent 4,000 soldiers to Russia, South Korea's spy agency said on Monday after a briefing.",
  "At least 600 North Korean soldiers were killed in Kursk, Ukraine's military intelligence said.",
  "Nordkorea hat nach Angaben des südkoreanischen Geheimdienstes rund 11.000 Soldaten nach Russland geschickt.",
  "Pyongyang shipped between 9 and 12 million artillery shells to Russia, according to Western officials.",
  "Moscow denied that North Korean troops had taken part in the fighting, and Pyongyang said nothing about it.",
];

const STRANGE = [
  "\u202e\u202d\u2066 overridden \u2069",
  "\ud800 alone \udfff",
  "\u0000\ufffe\u200b\u200d\ufeff",
  "e\u0301".repeat(400),
  "👩‍👩‍👧‍👦".repeat(60),
  "٣٠٠ ३०० 三百万 ⅷ ½",
  "1".repeat(3_000),
  "1,".repeat(1_500),
  "1.000.".repeat(600),
  `${"between ".repeat(200)}1 and 2`,
  '"'.repeat(900),
  "(".repeat(900),
  "said ".repeat(500),
  "600 soldiers, ".repeat(300),
  ". ".repeat(1_500),
  " \t\n\u00a0".repeat(600),
  "A".repeat(5_000),
  "28.04.2025 09:40 ".repeat(200),
  "-".repeat(2_000),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ON_TOPIC) },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 2, arbitrary: fc.constantFrom(...RUNNING) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...ON_TOPIC, ...STRANGE), { maxLength: 4 }).map((all) => all.join(" ")),
  },
);
