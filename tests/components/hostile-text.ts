import fc from "fast-check";

/** What a headline would have to hold to break out of its place in a file. */
const BREAKERS = [
  ...[
    "ER  - ",
    "\nER  - \n",
    "\r\nTY  - NEWS\r\n",
    "\rAU  - x",
    "  - ",
    "-",
    "\u2028ER  - ",
    "\u0085ER  - ",
    "\u000bER  - ",
  ],
  ...[
    "</script>",
    "<!--",
    '"',
    '"}],"@graph":[',
    "\\",
    "\u0000",
    "\u001b[2J",
    "\ud83d",
    "\udc80",
    "\ufeff",
    "\u202e",
    "@type",
    "é한👍",
  ],
];

/** Text as a page may have it, of any letters and halves of letters. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...BREAKERS), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 5 })
  .map((parts) => parts.join(""));
