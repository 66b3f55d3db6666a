import { describe, expect, it } from "vitest";
import { decodePage } from "../../core/archive/decode";

/** "Привет" in windows-1251 and "Grüße" in windows-1252 behind what stands before them in plain ASCII. */
const CYRILLIC = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
const LATIN = [0x47, 0x72, 0xfc, 0xdf, 0x65];
const bytes = (head: string, text: readonly number[]) =>
  new Uint8Array([...new TextEncoder().encode(head), ...text, ...new TextEncoder().encode("</p>")]);
const late = `<head><style>${"p{}".repeat(900)}</style>`;

describe("how a saved page is decoded", () => {
  it.each([
    ["an early meta", '<meta charset="windows-1251"><p>', CYRILLIC, "Привет"],
    [
      "a meta of the old kind",
      "<META http-equiv=Content-Type content='text/html; charset=cp1251'><p>",
      CYRILLIC,
      "Привет",
    ],
    ["a meta behind much style", `${late}<meta charset=windows-1251></head><p>`, CYRILLIC, "Привет"],
    ["an XML declaration", '<?xml version="1.0" encoding="windows-1251"?><html><p>', CYRILLIC, "Привет"],
    [
      "a meta before the XML declaration's word",
      '<?xml version="1.0" encoding="utf-8"?><meta charset="iso-8859-1"><p>',
      LATIN,
      "Grüße",
    ],
  ])("%s", (_, head, text, expected) => expect(decodePage(bytes(head, text))).toContain(`<p>${expected}</p>`));

  it("a byte order mark goes before a declaration that says otherwise", () => {
    const page = new TextEncoder().encode('\ufeff<meta charset="windows-1251"><p>Grüße</p>');
    expect(decodePage(page)).toBe('<meta charset="windows-1251"><p>Grüße</p>');
    expect(decodePage(new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xfc, 0]))).toBe("<p>ü");
  });

  it("16-bit text is known without its mark", () => {
    expect(decodePage(new Uint8Array([0x3c, 0, 0x70, 0, 0x3e, 0, 0xfc, 0]))).toBe("<p>ü");
    expect(decodePage(new Uint8Array([0, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xfc]))).toBe("<p>ü");
  });

  it("a declaration that a script or comment quotes counts for nothing late in the head", () => {
    const html = `${late}<script>s='<meta charset="windows-1251">'</script><!-- <meta charset="koi8-r"> --><p>Grüße</p>`;
    expect(decodePage(new TextEncoder().encode(html))).toBe(html);
  });

  it("a label that names no encoding is passed over", () => {
    expect(decodePage(new TextEncoder().encode('<meta charset="runes"><p>Grüße</p>'))).toContain("Grüße");
  });
});
