import { describe, expect, it } from "vitest";
import { locateQuote } from "../../core/page/find-quote";
import { parse } from "./parse";

/** What stands between the two places, the text nodes' own characters. */
function found(document: Document, quote: string, near?: string): string | null {
  const place = locateQuote(document, quote, near);
  if (!place) return null;
  const nodes = textNodes(document.documentElement);
  const [from, to] = [nodes.indexOf(place.start.node), nodes.indexOf(place.end.node)];
  if (from === to) return place.start.node.data.slice(place.start.offset, place.end.offset);
  const between = nodes.slice(from + 1, to).map((node) => node.data);
  return [
    place.start.node.data.slice(place.start.offset),
    ...between,
    place.end.node.data.slice(0, place.end.offset),
  ].join("");
}

function textNodes(element: Node): Text[] {
  return [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node as Text] : textNodes(node)));
}

const page = (body: string) => parse(`<html><head><title>300 died.</title></head><body>${body}</body></html>`);

describe("finding a stored sentence on the live page", () => {
  it("across inline tags that split figures", () => {
    expect(
      found(page("<p>Before. Some <b>11</b>.<b>000</b> <a href=x>men</a> came. After.</p>"), "Some 11.000 men came."),
    ).toBe("Some 11.000 men came.");
  });

  it("with soft hyphens, no-break and narrow spaces, line breaks", () => {
    const document = page("<p>Rund 4&nbsp;000 Sol&shy;daten\n   sind 2&#8239;000 km<br>weit gefahren.</p>");
    expect(found(document, "Rund 4 000 Soldaten sind 2 000 km weit gefahren.")).toBe(
      "Rund 4\u00a0000 Sol\u00adaten\n   sind 2\u202f000 kmweit gefahren.".replace("\u00adaten", "\u00addaten"),
    );
  });

  it("a table row, whose cells have no space between them", () => {
    expect(found(page("<table><tr><td>Kirby</td><td>1,000</td></tr></table>"), "Kirby 1,000")).toBe("Kirby1,000");
  });

  it("past scripts, hidden text and footnote marks", () => {
    const document = page(
      "<p>At least 4,000<sup><a href=#n>1</a></sup> men<script>x()</script><span hidden>no</span> fell.</p>",
    );
    expect(found(document, "At least 4,000 men fell.")).toBe("At least 4,0001 menx()no fell.");
  });

  it("when its beginning repeats itself", () => {
    expect(found(page("<p>aaaa aaab</p>"), "aaab")).toBe("aaab");
    expect(found(page("<p>no no no yes</p>"), "no no yes")).toBe("no no yes");
  });

  it("in the main text rather than in head, teaser or headline", () => {
    const document = page(
      "<header>300 died.</header><h1>300 died.</h1><aside><p>300 died.</p></aside><article><p id=main>300 died.</p></article><p>300 died.</p>",
    );
    expect(locateQuote(document, "300 died.")?.start.node.parentElement?.id).toBe("main");
  });

  it("behind the text it was stored behind", () => {
    const document = page("<article><p>Kyiv says: <i>300 died.</i></p><p>Seoul says: <b>300 died.</b></p></article>");
    expect(locateQuote(document, "300 died.", "Seoul says:")?.start.node.parentElement?.localName).toBe("b");
  });

  it.each(["", "   ", "301 died.", "300 died"])("not %j", (quote) => {
    expect(locateQuote(page("<p>Nothing here.</p>"), quote)).toBeNull();
  });

  it("leaves the page as it was", () => {
    const document = page("<p>Some <b>300</b> died.</p>");
    const before = document.documentElement.outerHTML;
    locateQuote(document, "Some 300 died.");
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("in linear time, however the page repeats itself", () => {
    const document = page(`<p>${"a".repeat(400_000)}</p>`);
    const start = performance.now();
    expect(locateQuote(document, `${"a".repeat(1_000)}b`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
