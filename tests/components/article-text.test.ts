import { describe, expect, it } from "vitest";
import { markedBlocks } from "../../components/library/article/marked-text";
import { textDiff } from "../../components/library/article/text-diff";
import { passageOf } from "../../components/library/articles/passage";
import type { Block } from "../../core/page/article";
import { makeClaim } from "../store/make";

const kept = (text: string, figure: string, quote: string, identity: string) => {
  const start = text.indexOf(figure);
  return { ...makeClaim({ quote, start, end: start + figure.length }), identity };
};

describe("a stored text with its figures marked", () => {
  const text = "Losses\n\nAt least 300 died, the agency says. Some 2,700 were hurt.\n\nMoscow says nothing.";
  const blocks: Block[] = [
    { start: 0, end: 6, kind: "heading" },
    { start: 8, end: 65, kind: "paragraph" },
    { start: 67, end: 87, kind: "paragraph" },
  ];
  const died = kept(text, "At least 300", "At least 300 died, the agency says.", "died");
  const hurt = kept(text, "2,700", "Some 2,700 were hurt.", "hurt");

  it("has every block, and each figure where it stands", () => {
    const found = markedBlocks({ text, blocks }, [hurt, died]);
    expect(found.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "paragraph"]);
    expect(found[1]?.pieces).toEqual([
      { text: "At least 300", identity: "died" },
      { text: " died, the agency says. Some ", identity: null },
      { text: "2,700", identity: "hurt" },
      { text: " were hurt.", identity: null },
    ]);
    expect(found.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("")).toBe(text.replaceAll("\n", ""));
  });

  it("marks the sentence of a figure that was read in another version, and nothing where it is gone", () => {
    const moved = { ...died, start: 400, end: 412 };
    const gone = { ...died, quote: "Nobody says this.", identity: "gone" };
    const marked = markedBlocks({ text, blocks }, [moved, gone]).flatMap(({ pieces }) => pieces);
    expect(marked.filter(({ identity }) => identity !== null)).toEqual([
      { text: "At least 300 died, the agency says.", identity: "died" },
    ]);
  });

  it("tells the time of each entry of a live blog once", () => {
    const at = (entry: number, hour: string) => ({ entry, publishedAt: `2025-04-30T${hour}:00:00+02:00` });
    const entries = blocks.map((block, i) => ({ ...block, ...(i < 2 ? at(0, "18") : at(1, "12")) }));
    expect(markedBlocks({ text, blocks: entries }, []).map(({ entryAt }) => entryAt?.slice(11, 13) ?? null)).toEqual([
      "18",
      null,
      "12",
    ]);
  });
});

describe("two readings word by word", () => {
  it("shows a changed figure as one word for another, and counts what stayed", () => {
    const before = "Heading.\n\nAt least 300 soldiers died.\n\nMore to come.";
    const after = "Heading.\n\nAt least 400 soldiers died.\n\nMore to come.";
    expect(textDiff(before, after, "en")).toEqual([
      { kind: "same", count: 1 },
      {
        kind: "changed",
        parts: [
          { kind: "same", text: "At least " },
          { kind: "gone", text: "300" },
          { kind: "fresh", text: "400" },
          { kind: "same", text: " soldiers died." },
        ],
      },
      { kind: "same", count: 1 },
    ]);
  });

  it("knows where words end without spaces", () => {
    const [block] = textDiff("少なくとも三百人が死亡した。", "少なくとも四百人が死亡した。", "ja");
    const parts = block?.kind === "changed" ? block.parts : [];
    expect(
      parts
        .filter(({ kind }) => kind === "gone")
        .map(({ text }) => text)
        .join(""),
    ).toContain("三");
    expect(
      parts
        .filter(({ kind }) => kind === "same")
        .map(({ text }) => text)
        .join(""),
    ).toContain("死亡");
  });

  it("shows a paragraph that was put in, and one that was taken out, whole", () => {
    expect(textDiff("One.", "One.\n\nTwo.", "en")).toEqual([
      { kind: "same", count: 1 },
      { kind: "changed", parts: [{ kind: "fresh", text: "Two." }] },
    ]);
    expect(textDiff("One.\n\nTwo.", "Two.", "en")[0]).toEqual({
      kind: "changed",
      parts: [{ kind: "gone", text: "One." }],
    });
  });

  it("is only a count where both are the same", () => {
    expect(textDiff("One.\n\nTwo.", "One.\n\nTwo.", null)).toEqual([{ kind: "same", count: 2 }]);
  });
});

describe("the passage of a search", () => {
  const hits = (text: string, search: string) =>
    passageOf(text, search)
      ?.filter(({ isHit }) => isHit)
      .map((part) => part.text);

  it("marks every word as the text has it, whatever its case, accents and width", () => {
    expect(hits("Die Männer von Kursk", "manner KURSK")).toEqual(["Männer", "Kursk"]);
    expect(hits("約３００人が死亡", "300")).toEqual(["３００"]);
  });

  it("marks words rather than the middle of others, where there are any", () => {
    expect(hits("Der südkoreanische NIS", "nis")).toEqual(["NIS"]);
    expect(hits("südkoreanische", "nis")).toEqual(["nis"]);
  });

  it("is where most of the words stand, cut at words, and says that it is cut", () => {
    const filler = "Nothing of it here, only words that fill the room between. ".repeat(8);
    const passage = passageOf(`The river. ${filler}A village by the river burned. ${filler}`, "river village");
    const whole = passage?.map(({ text }) => text).join("") ?? "";
    expect(whole).toContain("village by the river burned");
    expect(whole).toMatch(/^…\S.*\S…$/);
    expect(whole.length).toBeLessThan(320);
  });

  it("is none where no word stands in the text", () => {
    expect(passageOf("A village.", "river")).toBeNull();
    expect(passageOf("A village.", " ")).toBeNull();
  });
});
