/** A letter, where nothing can be measured: wider than most, so that a name does not reach into the next. CSS pixels. */
const LETTER = 7.5;

const measured = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** How wide the chart writes a name, in CSS pixels. */
export function textWidth(text: string): number {
  const known = measured.get(text);
  if (known !== undefined) return known;
  pen ??= penOfPage();
  const width = pen ? pen.measureText(text).width : text.length * LETTER;
  measured.set(text, width);
  return width;
}

/** Writes as the style sheet has `.chart .name`: in the page's typeface, three quarters of its size, half bold. */
function penOfPage(): CanvasRenderingContext2D | null {
  const made = document.createElement("canvas").getContext?.("2d") ?? null;
  if (!made) return null;
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.75;
  made.font = `600 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return made;
}
