import { describe, expect, it } from "vitest";
import { likeness } from "../../store/alike";

const NEWS =
  "Seoul's intelligence service believes that some 600 of the soldiers were killed. Lawmakers were told so on " +
  "Wednesday. About 4,000 others are said to have been wounded or captured since the autumn.";

describe("how much of two texts is the same", () => {
  it.each([
    ["a figure put right", NEWS.replace("600", "300")],
    ["two words changed", NEWS.replace("believes", "says").replace("told so", "informed")],
    ["a sentence added", `${NEWS} The ministry in Moscow did not comment.`],
  ])("most of it: %s", (_, other) => {
    expect(likeness(NEWS, other).ofLonger).toBeGreaterThan(0.6);
  });

  it("all of the shorter where a text grew", () => {
    const { ofShorter, ofLonger } = likeness(
      NEWS,
      `${NEWS} ${"Moscow and Kyiv gave numbers of their own. ".repeat(9)}`,
    );
    expect(ofShorter).toBe(1);
    expect(ofLonger).toBeLessThan(1);
  });

  it.each([
    [
      "two reports of one event",
      NEWS,
      "Lawmakers in Seoul heard on Wednesday from the spy agency that the number of soldiers killed in the fighting " +
        "now stands at 600. It put those wounded or taken prisoner at 4,000.",
    ],
    [
      "zwei Berichte in einer Sprache",
      "Nach Angaben des Geheimdienstes sind 600 Soldaten gefallen. Weitere 4000 seien verwundet worden.",
      "Der Geheimdienst geht von 600 getöteten Soldaten aus; rund 4000 sollen bei den Kämpfen verletzt worden sein.",
    ],
    [
      "两篇报道",
      "韩国情报机构说，约六百名士兵在战斗中丧生，另有四千人受伤或被俘。议员们周三得到通报。",
      "周三，国会议员从首尔的情报部门获悉，死亡军人的数量现在达到600名，受伤的和成为战俘的共有4000名。",
    ],
  ])("hardly anything: %s", (_, one, other) => {
    expect(likeness(one, other).ofShorter).toBeLessThan(0.15);
  });

  it("letter case and marks make no difference, and nothing is like an empty text", () => {
    expect(likeness("One, two – three four!", "one two three four").ofLonger).toBe(1);
    expect(likeness("", NEWS).ofLonger).toBe(0);
  });
});
