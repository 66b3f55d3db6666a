/** One JSON-LD object; nothing in it is believed before it was looked at. */
export type Node = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says: its objects, from graphs, arrays and nesting, and what could not be parsed. */
export interface LinkedData {
  readonly nodes: readonly Node[];
  readonly broken: string;
}

const LONGEST = 500_000;
const MOST_NODES = 2_000;
const DEEPEST = 12;

/** All JSON-LD of a page; broken scripts cost nothing but themselves. */
export function readLinkedData(root: Element): LinkedData {
  const nodes: Node[] = [];
  let broken = "";
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = (script.textContent ?? "").slice(0, LONGEST);
    const value = parse(text);
    if (value === undefined) broken += text;
    else gather(value, nodes, 0);
  }
  return { nodes, broken };
}

/** The objects of one JSON-LD script; none where it cannot be parsed. */
export function nodesOf(script: Element): Node[] {
  const nodes: Node[] = [];
  gather(parse((script.textContent ?? "").slice(0, LONGEST)), nodes, 0);
  return nodes;
}

/** Forgiving of what editors' systems write: comment and CDATA marks, raw line breaks in strings, commas before a bracket. */
function parse(text: string): unknown {
  for (const attempt of [text, mend(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The mended text is tried next; a script that stays broken is told by `undefined`.
    }
  }
  return undefined;
}

/** From the first bracket to the last, one pass: strings without control characters, no comma before a closing bracket. */
function mend(text: string): string {
  const start = text.search(/[{[]/);
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
  const mended: string[] = [];
  let inString = false;
  let comma = "";
  for (let i = Math.max(0, start); i < end; i++) {
    const letter = text[i] as string;
    if (inString) mended.push(letter < " " ? " " : letter);
    else if (letter === ",") comma = ",";
    else if (letter > " ") {
      if (letter !== "}" && letter !== "]") mended.push(comma);
      mended.push(letter);
      comma = "";
    }
    if (letter === '"') inString = !inString;
    else if (inString && letter === "\\") mended.push(text[++i] ?? "");
  }
  return mended.join("");
}

function gather(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const part of value) gather(part, nodes, depth + 1);
    return;
  }
  if ("@type" in value) nodes.push(value as Node);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate"])
    if (key in value) gather((value as Node)[key], nodes, depth + 1);
}

/** Is the object of one of these types? Types may be lists and may bear schema.org's address. */
export function isOfType(node: Node, test: (type: string) => boolean): boolean {
  return strings(node["@type"]).some((type) => test(type.replace(/^.*[/#:]/, "")));
}

/** Strings under a key, whether one or a list. */
export function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap((part) => (typeof part === "string" ? [part] : [])) : [];
}

/** Names of persons or organisations, written as strings or objects, one or many. */
export function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(names);
  if (typeof value === "object" && value !== null) return names((value as Node).name);
  return typeof value === "string" ? [value] : [];
}

/** The first value written for `key` in a script that would not parse. */
export function salvage(broken: string, key: string): string | null {
  const at = broken.indexOf(`"${key}"`);
  if (at < 0) return null;
  return /^\s*:\s*"([^"\\]{1,300})"/.exec(broken.slice(at + key.length + 2, at + key.length + 320))?.[1] ?? null;
}
