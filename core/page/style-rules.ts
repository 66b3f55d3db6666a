/** One rule of a style sheet with one selector. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: string;
}

/** Blocks whose rules hold for a reader at a screen, whatever its size; `@media (max-width…)` may or may not. */
const ALWAYS = /^@(?:media\s+(?:only\s+)?(?:screen|all)|layer\b[^{]*|supports\b[^{]*)\s*$/i;
const MOST_RULES = 4_000;

/** The rules of a style sheet that always hold, in their order. Forgiving: what it does not understand it passes over. */
export function readRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  gather(text, 0, text.length, rules);
  return rules;
}

function gather(text: string, from: number, to: number, rules: StyleRule[]): void {
  let at = from;
  while (at < to && rules.length < MOST_RULES) {
    const open = text.indexOf("{", at);
    if (open < 0 || open >= to) return;
    const close = closingBrace(text, open, to);
    const prelude = text.slice(text.slice(at, open).lastIndexOf(";") + 1 + at, open).trim();
    if (!prelude.startsWith("@")) addRule(prelude, text.slice(open + 1, close), rules);
    else if (ALWAYS.test(prelude)) gather(text, open + 1, close, rules);
    at = close + 1;
  }
}

function closingBrace(text: string, open: number, to: number): number {
  let depth = 0;
  for (let i = open; i < to; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return i;
  }
  return to;
}

function addRule(prelude: string, declarations: string, rules: StyleRule[]): void {
  for (const part of prelude.split(/,(?![^([]*[)\]])/)) {
    const selector = part.trim();
    if (selector) rules.push({ selector, declarations });
  }
}

/** How much a selector weighs against others: ids before classes before tags. */
export function specificity(selector: string): number {
  const ids = selector.match(/#[\w-]/g)?.length ?? 0;
  const classes = selector.match(/\.[\w-]|\[|(?<!:):(?!:|not|is|where)/g)?.length ?? 0;
  const tags = selector.match(/(?:^|[\s>+~(])[a-z]/gi)?.length ?? 0;
  return ids * 10_000 + classes * 100 + tags;
}
