import { describe, expect, it } from "vitest";
import { sentences } from "../../core/languages/ko/sentences";
import { splitSentences } from "../../core/text/sentences";

const split = (text: string): string[] =>
  splitSentences(text, sentences).map(({ start, end }) => text.slice(start, end));

describe("Korean sentences", () => {
  it("end with their stop", () => {
    expect(split("국정원이 밝혔다. 합참도 확인했다.")).toEqual(["국정원이 밝혔다.", "합참도 확인했다."]);
  });

  it("keep the stop of what is quoted", () => {
    expect(split("그는 “포로는 두 명이다. 모두 다쳤다”고 말했다. 국정원은 답하지 않았다.").at(-1)).toBe(
      "국정원은 답하지 않았다.",
    );
  });

  it("end though the next is glued to them", () => {
    expect(split("국정원이 밝혔다.합참도 확인했다.")).toEqual(["국정원이 밝혔다.", "합참도 확인했다."]);
  });

  it("do not end at a decimal or a date in figures", () => {
    expect(split("약 1.5만 명이 2025.4.30까지 왔다.")).toEqual(["약 1.5만 명이 2025.4.30까지 왔다."]);
  });

  it("end with a blank line", () => {
    expect(split("북한군 사상자 4천700명\n\n국정원이 밝혔다.")).toEqual(["북한군 사상자 4천700명", "국정원이 밝혔다."]);
  });
});
