/** Names of a paragraph's large first letter. */
const NAMES =
  /(?:^|[\s_-])(?:drop-?caps?|drop|caps?|capital|initial(?:e|es)?|first-?letter|lettrine|letrine|versal|capolettera|capitular|inicial|inicjał|буквица)(?:$|[\s_-])/i;
const ONE = /^["“„«'‘]?[\p{L}\p{N}]$/u;
const GOES_ON = /^[\p{Ll}\p{N}'’]/u;
const LINES = "p, div";

/**
 * Puts a paragraph's large first letter before the rest of it, where it is set as a box or a picture of its own, or
 * parted from it by white space: else a figure loses its first digit ("3" above "10 soldiers"). Changes the working copy.
 */
export function joinInitials(root: Element): void {
  for (const image of root.querySelectorAll("p img[alt], p svg[aria-label]")) {
    const letter = image.getAttribute("alt") ?? image.getAttribute("aria-label") ?? "";
    if (ONE.test(letter) && GOES_ON.test(textBehind(image))) image.replaceWith(letter);
  }
  for (const element of root.querySelectorAll("[class]"))
    if (NAMES.test(element.getAttribute("class") ?? "")) join(element);
}

function textBehind(node: Node): string {
  return node.nextSibling?.textContent ?? "";
}

function join(initial: Element): void {
  const letter = (initial.textContent ?? "").trim();
  if (!ONE.test(letter)) return;
  const beside = initial.nextSibling;
  if (beside?.nodeType === 3 && /\S/.test(beside.nodeValue ?? "")) closeUp(letter, beside);
  else joinBox(initial, letter);
}

const WORDS = /^[aieouyàèéóAIEOUYÀÈÉÓавикосуяієАВИКОСУЯІЄзwzWZ]$/;

/** White space between the letter and its word is no part of it, unless the letter is a word by itself. */
function closeUp(letter: string, text: Node): void {
  const rest = (text.nodeValue ?? "").replace(/^\s+/, "");
  if (!WORDS.test(letter) && GOES_ON.test(rest)) text.nodeValue = rest;
}

/** A box of its own before a paragraph. */
function joinBox(initial: Element, letter: string): void {
  const next = initial.nextElementSibling;
  if (!next?.matches(LINES) || !GOES_ON.test((next.textContent ?? "").trim())) return;
  next.prepend(letter);
  initial.remove();
}
