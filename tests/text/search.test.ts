import { describe, expect, it } from "vitest";
import { foldForSearch, wordsOf } from "../../core/text/search";

const finds = (search: string, text: string): boolean =>
  wordsOf(search).every((word) => foldForSearch(text).includes(word));

describe("a search", () => {
  it.each([
    ["verluste KURSK", "Die Verluste in Kursk"],
    ["selenskyj munchen", "Selenskyj in München"],
    ["북한군 사상자", "국정원은 북한군의 사상자가 4,700명이라고 밝혔다"],
    ["北朝鮮 兵士", "北朝鮮の兵士およそ600人が死亡した"],
    ["ロシア", "ﾛｼｱ西部クルスク州"],
    ["朝鲜 士兵", "约600名朝鲜士兵在库尔斯克阵亡"],
    ["４７００", "4700 casualties"],
    ["еще", "Ещё 600 солдат"],
    ["  ", "anything"],
  ])("for %s finds: %s", (search, text) => expect(finds(search, text)).toBe(true));

  it("finds a word that was typed in its parts, as some systems do", () => {
    expect(finds("북한군".normalize("NFD"), "북한군의 사상자")).toBe(true);
  });

  it("wants every word", () => {
    expect(finds("kursk pyongyang", "Die Verluste in Kursk")).toBe(false);
    expect(finds("か", "が")).toBe(false);
  });
});
