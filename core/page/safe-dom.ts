/**
 * Reading a live page that may be hostile. `<img name="querySelector">` or `<form><input name="parentNode">` put their
 * own elements in place of the document's and the form's properties, so these are taken from the prototypes, which a
 * page's markup cannot reach. Where an implementation keeps them on the object itself (linkedom), markup shadows nothing.
 */
export interface SafeDom {
  /** The `html` element; null where the document has no element at all. */
  readonly root: Element | null;
  nodeType(node: Node): number;
  /** Tag name in lower case; "" for what is no element. */
  name(node: Node): string;
  parent(node: Node): Node | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** Text of a text node. */
  data(node: Node): string;
  /** What an element shows in place of its own children: an open shadow root, or null. */
  shadow(element: Node): Node | null;
}

export const ELEMENT = 1;
export const TEXT = 3;
/** A shadow root is one. */
export const FRAGMENT = 11;

/** The document's own properties, whatever its markup is named. */
export function safeDom(document: Document): SafeDom {
  const nodeType = reader<number>("nodeType");
  const localName = reader<string | undefined>("localName");
  const shadowRoot = reader<Node | null | undefined>("shadowRoot");
  return {
    root: rootOf(document),
    nodeType,
    name: (node) => (nodeType(node) === ELEMENT ? (localName(node) ?? "").toLowerCase() : ""),
    parent: reader<Node | null>("parentNode"),
    firstChild: reader<Node | null>("firstChild"),
    nextSibling: reader<Node | null>("nextSibling"),
    data: (node) => (node as Text).data,
    shadow: (element) => shadowRoot(element) ?? null,
  };
}

/** The `html` element; null where the document has no element at all. */
export function rootOf(document: Document): Element | null {
  return read<Element | null>(document, "documentElement") ?? null;
}

/** A property of `object` as its class defines it; a method comes bound. */
export function read<T>(object: object, property: string): T | undefined {
  const value = reader<T | undefined>(property)(object);
  return typeof value === "function" ? value.bind(object) : value;
}

/** Reads one property of many objects; looked up once for each class. */
export function reader<T>(property: string): (object: object) => T {
  const known = new Map<object | null, PropertyDescriptor | null>();
  return (object) => {
    const prototype = Object.getPrototypeOf(object);
    if (!known.has(prototype)) known.set(prototype, describe(prototype, property));
    const found = known.get(prototype);
    if (!found) return Reflect.get(object, property);
    return found.get ? found.get.call(object) : found.value;
  };
}

function describe(prototype: object | null, property: string): PropertyDescriptor | null {
  for (let owner = prototype; owner; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, property);
    if (found) return found;
  }
  return null;
}
