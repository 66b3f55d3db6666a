import { describe, expect, it } from "vitest";
import { isCopied, isSameSentence, reuseBetween, sentenceKey, sentenceKeys } from "../../core/comparison/reuse";

const GERMAN = "Mindestens 300 nordkoreanische Soldaten seien gefallen, teilte der Dienst mit.";
const KOREAN = "국가정보원은 북한군 사상자가 사천칠백여 명에 이른다고 밝혔다";

describe("a sentence", () => {
  it("is the same in other marks, spaces and letter case", () => {
    expect(isSameSentence(GERMAN, GERMAN.toUpperCase().replaceAll(" ", "\u00a0").replace(".", " …"))).toBe(true);
    expect(isSameSentence(GERMAN, GERMAN.replace("300", "400"))).toBe(false);
  });

  it("tells nothing where it is short, by the letters of its script", () => {
    expect(sentenceKey("300 soldiers died.")).toBeNull();
    expect(sentenceKey(KOREAN)).not.toBeNull();
    expect(isSameSentence("300 soldiers died.", "300 soldiers died.")).toBe(false);
  });
});

describe("two texts", () => {
  const own = "Das Blatt hat mit eigenen Leuten vor Ort gesprochen und mehrere Briefe eingesehen.";
  const second = "Rund 2.700 weitere seien nach derselben Unterrichtung verwundet worden, hieß es.";

  it("share the sentences that both have, of the shorter text's", () => {
    const reuse = reuseBetween(sentenceKeys(`${GERMAN} ${second}`), sentenceKeys(`${own}\n\n${second} ${GERMAN}`));
    expect(reuse).toEqual({ shared: 2, of: 2 });
    expect(isCopied(reuse)).toBe(true);
  });

  it("are not copied for one quoted sentence, nor for a few of many", () => {
    expect(isCopied({ shared: 1, of: 1 })).toBe(false);
    expect(isCopied({ shared: 2, of: 7 })).toBe(false);
    expect(isCopied({ shared: 0, of: 0 })).toBe(false);
  });
});
