import { describe, expect, it } from "vitest";
import { readMentions } from "../../core/claims/actors";
import { readFrames } from "../../core/claims/frames";
import { compileParticles } from "../../core/claims/particles";
import { claimReader } from "../../core/claims/reader";
import { readSentence } from "../../core/claims/sentence";
import { ko } from "../../core/languages/ko";
import { dprkRussia } from "../../core/topics/dprk-russia";

const reader = claimReader(ko, dprkRussia);

/** Who says it in which way: "verb say 국정원", in order. */
function frames(text: string): string[] {
  if (!reader) throw new Error("no words of the topic in Korean");
  const sentence = readSentence(text, 0, { start: 0, end: text.length, kind: "paragraph" }, reader);
  const mentions = readMentions(sentence, dprkRussia.actors, new Map(), ko.words.home);
  return readFrames(sentence, mentions, dprkRussia.actors).map(
    (frame) => `${frame.kind} ${frame.saying} ${frame.speaker?.surface ?? "–"}`,
  );
}

describe("speakers before a verb that stands last", () => {
  it("gives each verb the subject that waits for it, the innermost first", () => {
    expect(frames("이 의원은 국정원이 600명이 숨졌다고 밝혔다고 전했다.")).toEqual([
      "verb say 의원",
      "verb say 국정원",
    ]);
    expect(frames("국정원은 600명이 숨졌다고 밝혔다고 이 의원이 전했다.")).toEqual([
      "verb say 국정원",
      "verb say 의원",
    ]);
  });

  it("leaves what is said its own subject", () => {
    expect(frames("국정원은 북한이 1만 명을 보냈다고 밝혔다.")).toEqual(["verb say 국정원"]);
    expect(frames("북한이 1만 명을 보냈다고 국정원이 추산했다.")).toEqual(["verb estimate 국정원"]);
    expect(frames("북한은 1만 명을 보냈다고 국정원은 추산했다.")).toEqual(["verb estimate 국정원"]);
  });

  it("lets a country speak where nobody else does", () => {
    expect(frames("북한이 파병을 인정했다.")).toEqual(["verb confirm 북한"]);
    expect(frames("국정원은 북한이 파병을 인정했다고 밝혔다.")).toEqual(["verb say 국정원", "verb confirm 북한"]);
  });

  it("takes name, country and office in a row for one speaker", () => {
    expect(frames("볼로디미르 젤렌스키 우크라이나 대통령은 3천 명이라고 말했다.")).toEqual([
      "verb say 젤렌스키 우크라이나 대통령",
    ]);
    expect(frames("우크라이나 국방부 정보총국의 미콜라 바담 대변인은 3천 명이라고 말했다.")).toEqual([
      "verb say 우크라이나 국방부 정보총국의 미콜라 바담 대변인",
    ]);
  });

  it("goes on with who spoke before where a pronoun or nobody stands", () => {
    expect(frames("그는 북한이 포탄도 보냈다고 했다.")).toEqual(["same say –"]);
    expect(frames("이미 3천 명이 숨졌다고 덧붙였다.")).toEqual(["same say –"]);
  });

  it("takes no stranger for who spoke before", () => {
    expect(frames("한 주민은 아들이 돌아오지 않았다고 말했다.")).toEqual(["verb say 한 주민"]);
  });

  it("reads who is cited, and the medium it was said to", () => {
    expect(frames("연합뉴스는 국정원 관계자의 말을 인용해 600명이 숨졌다고 보도했다.")).toEqual([
      "verb say 연합뉴스",
      "citing say 국정원 관계자",
    ]);
    expect(frames("부다노우 국장은 로이터와의 인터뷰에서 포탄이 줄었다고 말했다.")).toEqual([
      "verb say 부다노우 국장",
      "quotedBy say 로이터",
    ]);
  });

  it("points back where what was said stands before", () => {
    expect(frames("국정원은 국회에서 이같이 보고했다.")).toEqual(["verb say 국정원", "backward say 국정원"]);
  });
});

describe("particles", () => {
  const particles = compileParticles({
    spaced: true,
    topic: ["은", "는"],
    subject: ["이", "가"],
    owner: ["의"],
    place: ["에"],
    tails: ["대변인"],
    quoting: ["다고"],
    embedding: ["다고"],
  });

  it("say a noun's part in its sentence", () => {
    expect(particles.roleAt("국정원은 밝혔다", 3)).toBe("topic");
    expect(particles.roleAt("국정원이 밝혔다", 3)).toBe("subject");
    expect(particles.roleAt("국정원의 자료", 3)).toBe("owner");
  });

  it("end their word", () => {
    expect(particles.roleAt("국정원이라고 밝혔다", 3)).toBeNull();
  });

  it("stand behind titles and brackets", () => {
    expect(particles.roleAt("국방부 대변인은 말했다", 3)).toBe("topic");
    expect(particles.roleAt("전쟁연구소(ISW)는 봤다", 5)).toBe("topic");
  });
});
