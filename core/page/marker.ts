/** Readable through it on light and dark pages; the frame tells it where a page is yellow itself. */
const BOX_STYLE = {
  position: "absolute",
  background: "rgba(255, 194, 75, 0.4)",
  outline: "1px solid #b36b00",
  borderRadius: "2px",
} as const;
const LAYER_STYLE = {
  all: "initial",
  position: "absolute",
  top: "0",
  left: "0",
  width: "0",
  height: "0",
  zIndex: "2147483647",
  pointerEvents: "none",
} as const;

/** Milliseconds between two looks at where the sentence is, and how long it is followed while a page still moves. */
const FOLLOW = { every: 200, during: 10_000 } as const;

/**
 * Marks text without a trace in the page's document. The browser's own highlighter (`CSS.highlights`) can be read by the
 * page, which would learn what its reader has clicked; an element beside the others too. So boxes are laid over the text in
 * a closed shadow root of the body: it changes no node, no script of the page can look into it, and what it shows takes no
 * clicks. The body's own children are shown in its slot, where they were.
 */
export class Marker {
  readonly #layer: HTMLElement;
  #timer: ReturnType<typeof setInterval> | undefined;
  #range: Range | null = null;

  private constructor(layer: HTMLElement) {
    this.#layer = layer;
    const draw = (): void => this.#draw();
    const passive = { capture: true, passive: true };
    const window = layer.ownerDocument.defaultView;
    for (const type of ["resize", "scroll", "load"]) window?.addEventListener(type, draw, passive);
  }

  /** Null where the page has made a shadow root of its own there, or has no such body: then nothing is marked. */
  static over(body: HTMLElement): Marker | null {
    try {
      const root = body.attachShadow({ mode: "closed" });
      const layer = body.ownerDocument.createElement("div");
      Object.assign(layer.style, LAYER_STYLE);
      root.append(body.ownerDocument.createElement("slot"), layer);
      return new Marker(layer);
    } catch {
      return null;
    }
  }

  /** Is its body still the page's? */
  get isThere(): boolean {
    return this.#layer.isConnected;
  }

  /** Marks this text in the place of what was marked before. */
  mark(range: Range): void {
    this.#range = range;
    this.#draw();
    clearInterval(this.#timer);
    let left = FOLLOW.during / FOLLOW.every;
    this.#timer = setInterval(() => {
      this.#draw();
      if (--left <= 0) clearInterval(this.#timer);
    }, FOLLOW.every);
  }

  #draw(): void {
    if (!this.#range || !this.isThere) return;
    const origin = this.#layer.getBoundingClientRect();
    this.#layer.replaceChildren(...linesOf(this.#range).map((line) => this.#box(line, origin)));
  }

  #box({ left, top, width, height }: DOMRect, origin: DOMRect): HTMLElement {
    const box = this.#layer.ownerDocument.createElement("div");
    const place = { left: left - origin.left, top: top - origin.top, width, height };
    Object.assign(box.style, BOX_STYLE);
    for (const [side, length] of Object.entries(place)) box.style.setProperty(side, `${length}px`);
    return box;
  }
}

/** The boxes of the lines of a text; those of elements around it are left out, they would cover it twice. */
function linesOf(range: Range): DOMRect[] {
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return rects.filter(
    (rect, i) => !rects.some((other, j) => i !== j && isWithin(other, rect) && (j > i || !isWithin(rect, other))),
  );
}

/** Does `outer` hold all of `inner`? */
function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
