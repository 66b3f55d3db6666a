import { frameDocument, isFrame, rootIn } from "./frames";
import { eachLine } from "./live-lines";
import { noteLook, viewOf } from "./looks";
import { ELEMENT, read, type SafeDom, safeDom } from "./safe-dom";
import { weigh } from "./white-space";

/**
 * Puts into `copy`, a clone of `document`, what a reader of the live page sees and a clone does not have: what open
 * shadow roots show, with the text that their slots take, and the document of the frame that holds the article.
 */
export function compose(document: Document, copy: Document): void {
  const dom = safeDom(document);
  const live = elementsOf(dom.root);
  const frame = articleFrame(dom, live);
  const shown = live.flatMap((element, i) => (element === frame || dom.shadow(element) ? [i] : []));
  const { root } = safeDom(copy);
  const copied = shown.length > 0 ? elementsOf(root) : [];
  for (const i of shown) {
    const [element, twin] = [live[i], copied[i]];
    // What stood inside a host before it was composed has come with the host.
    if (!element || !twin || !root?.contains(twin)) continue;
    if (element === frame) showFrame(twin, element, copy);
    else twin.replaceChildren(...new Composer(document, copy).content(element, null));
  }
}

function elementsOf(root: Element | null): Element[] {
  return root ? [root, ...root.querySelectorAll("*")] : [];
}

/** Whose tree an element stands in: the host of its shadow root, and the tree that the host stands in. */
interface Scope {
  readonly host: Node;
  readonly outer: Scope | null;
}

/** Copies nodes as they are shown: a host with its shadow root, a slot with what it takes. */
class Composer {
  private readonly dom: SafeDom;
  private readonly copy: Document;
  private readonly view: Window | null;

  constructor(document: Document, copy: Document) {
    this.dom = safeDom(document);
    this.copy = copy;
    this.view = viewOf(document);
  }

  /** Copies of what the live `element` shows. */
  content(element: Node, scope: Scope | null): Node[] {
    const shadow = this.dom.shadow(element);
    return shadow
      ? this.copies(this.children(shadow), { host: element, outer: scope })
      : this.copies(this.children(element), scope);
  }

  private copies(nodes: readonly Node[], scope: Scope | null): Node[] {
    return nodes.flatMap((node) => {
      const taken = scope && this.dom.name(node) === "slot" ? this.slotted(node, scope.host) : [];
      return taken.length > 0 ? this.copies(taken, scope?.outer ?? null) : [this.copyOf(node, scope)];
    });
  }

  private copyOf(node: Node, scope: Scope | null): Node {
    const made = this.copy.importNode(node, false);
    if (this.dom.nodeType(node) !== ELEMENT) return made;
    // All at once: a form's fields may stand in for its methods from then on.
    (made as Element).append(...this.content(node, scope));
    if (this.view) noteLook(this.dom, this.view, node, made as Element);
    return made;
  }

  /** What a slot takes of its host's own children: those that name it, or, without a name, those that name none. */
  private slotted(slot: Node, host: Node): Node[] {
    const name = this.attribute(slot, "name");
    return this.children(host).filter((node) => this.attribute(node, "slot") === name);
  }

  /** "" where there is none, as on a text. */
  private attribute(node: Node, name: string): string {
    if (this.dom.nodeType(node) !== ELEMENT) return "";
    return read<(name: string) => string | null>(node, "getAttribute")?.(name) ?? "";
  }

  private children(parent: Node): Node[] {
    const children: Node[] = [];
    for (let node = this.dom.firstChild(parent); node; node = this.dom.nextSibling(node)) children.push(node);
    return children;
  }
}

/** In characters, a Han letter for two: less is no article but a button, a form, an advertisement. */
const LEAST_IN_FRAME = 250;

/** The frame that holds more running text than the page around it; null where there is none. */
function articleFrame(dom: SafeDom, elements: readonly Element[]): Element | null {
  const frames = elements.filter((element) => isFrame(dom.name(element)) && rootIn(element));
  let best: Element | null = null;
  let most = frames.length > 0 && dom.root ? Math.max(LEAST_IN_FRAME, proseBelow(dom.root)) : 0;
  for (const frame of frames) {
    const prose = proseBelow(rootIn(frame) as Element);
    if (prose <= most) continue;
    best = frame;
    most = prose;
  }
  return best;
}

const SENTENCE = /.{40}[.!?…。]/su;

function proseBelow(root: Element): number {
  let prose = 0;
  eachLine(root, ({ text, linked }) => {
    if (linked * 2 < text.length && SENTENCE.test(text)) prose += weigh(text.trim());
    return true;
  });
  return prose;
}

/** The frame's text stands where the frame stood, and what its head says behind what the page's own says. */
function showFrame(twin: Element, frame: Element, copy: Document): void {
  const root = rootIn(frame);
  const inner = frameDocument(frame);
  if (!inner || !root) return;
  const box = copy.createElement("div");
  box.append(...new Composer(inner, copy).content(root.querySelector("body") ?? root, null));
  twin.replaceWith(box);
  const said = root.querySelectorAll('head meta, head script[type="application/ld+json" i]');
  copy.querySelector("head")?.append(...[...said].map((element) => copy.importNode(element, true)));
}
