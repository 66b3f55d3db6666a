/** Of how an element is drawn, what a drawing needs that stands alone. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
] as const;

/** Pixels of a picture to one of the drawing: sharp on paper and on every screen. */
const SHARPNESS = 2;

/** A chart as a file of its own, as it is drawn here. Rejects where the browser cannot. */
export async function pictureOf(chart: SVGSVGElement, kind: "svg" | "png"): Promise<Blob> {
  const drawing = drawingOf(chart);
  return kind === "svg" ? new Blob([drawing], { type: "image/svg+xml" }) : pngOf(drawing, chart);
}

/** The drawing as text, with its colours and letters written into it: the page's style sheets stay behind. */
export function drawingOf(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  for (const [place, original] of [chart, ...chart.querySelectorAll("*")].entries())
    dress(copies[place] as SVGElement, getComputedStyle(original));
  const { width, height } = sizeOf(chart);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

function dress(copy: SVGElement, style: CSSStyleDeclaration): void {
  if (style.display === "none") copy.setAttribute("display", "none");
  for (const look of LOOKS) copy.setAttribute(look, style.getPropertyValue(look));
  for (const name of ["class", "tabindex", "role", "aria-label", "data-point"]) copy.removeAttribute(name);
}

function sizeOf(chart: SVGSVGElement): { width: number; height: number } {
  const { width, height } = chart.viewBox.baseVal;
  return { width, height };
}

async function pngOf(drawing: string, chart: SVGSVGElement): Promise<Blob> {
  const { width, height } = sizeOf(chart);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.toWellFormed())}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error("the browser drew no picture"))), "image/png");
  });
}
