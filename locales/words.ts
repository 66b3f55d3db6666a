import { IntlMessageFormat } from "intl-messageformat";
import type { en } from "./messages/en";

/** What a language's file has: every message of the English one, and no other. */
export type Messages = Texts<typeof en>;
type Texts<Node> = Node extends string ? string : { readonly [Key in keyof Node]: Texts<Node[Key]> };

/**
 * The messages as screens use them: a text, or where something is to be put in, a function that wants exactly what the
 * English message names: `words.library.figures({ count: 3 })`. A message that there is not does not compile.
 */
export type Words = Spoken<typeof en>;
type Spoken<Node> = Node extends string ? Message<Node> : { readonly [Key in keyof Node]: Spoken<Node[Key]> };
type Message<Text extends string> = [Argument<Text>] extends [never] ? string : (values: Values<Text>) => string;
type Values<Text extends string> = { readonly [One in Argument<Text> as One[0]]: One[1] };

/** Each thing that a message names, with its type: what is counted is a number, all else is text. */
type Argument<Text extends string> = Text extends `${string}{${infer Rest}` ? Opened<Rest> | Argument<Rest> : never;
type Opened<Rest extends string> = Rest extends `${infer Inside}}${string}` ? Inner<Inside> : never;
type Inner<Inside extends string> = Inside extends `${infer Name}, ${"plural" | "number"}${string}`
  ? Named<Name, number>
  : Named<Inside, string>;
/** The words of a plural's form stand in braces too; they have spaces. */
type Named<Name extends string, Value> = Name extends `${string}${" " | "{"}${string}` ? never : [Name, Value];

/** A language's messages made ready for use. `tag`: BCP 47, for plurals and numbers. */
export function wordsOf(messages: Messages, tag: string): Words {
  return ready(messages, tag) as Words;
}

type Node = string | { readonly [key: string]: Node } | readonly Node[];

function ready(node: Node, tag: string): unknown {
  if (typeof node === "string") return node.includes("{") ? spoken(node, tag) : node;
  if (Array.isArray(node)) return node.map((item) => ready(item, tag));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, ready(value, tag)]));
}

/** A message is parsed when it is first needed: a page says a few of hundreds. */
function spoken(message: string, tag: string): (values: Readonly<Record<string, string | number>>) => string {
  let format: IntlMessageFormat | null = null;
  return (values) => {
    format ??= new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
    return String(format.format(values));
  };
}
