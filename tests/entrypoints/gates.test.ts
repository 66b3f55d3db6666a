import { describe, expect, it } from "vitest";
import { followedGates, isOnFollowedTopic } from "../../core/gates";
import { knowledge } from "../../core/knowledge";
import { compileGate, scoreTopic } from "../../core/topics/gate";

const boundaries = Object.fromEntries(knowledge.languages.map(({ code, boundaries }) => [code, boundaries]));

describe("the gates that the background decides by", () => {
  it("are those of every topic that is followed", () => {
    expect(followedGates().map(({ lexicons: _, ...gate }) => gate)).toEqual(
      knowledge.topics.map(({ id, gate }) => ({ id, ...gate })),
    );
  });

  it("know the words of every language that is read", () => {
    for (const topic of knowledge.topics) {
      const whole = compileGate(topic, boundaries);
      const carried = followedGates().find(({ id }) => id === topic.id);
      for (const [code, words] of Object.entries(topic.words)) {
        // A word a line: each is found by both, or by neither.
        const text = Object.values(words.gate)
          .flat()
          .map((phrase) => phrase.replaceAll("*", ""))
          .join(". ");
        expect(carried && [code, scoreTopic({ title: text, text }, carried)]).toEqual([
          code,
          scoreTopic({ title: text, text }, whole),
        ]);
        expect(scoreTopic({ title: text, text }, whole)).toBeGreaterThan(topic.gate.threshold);
      }
    }
  });

  it("do not take the point of an abbreviation or of a number for a sentence's end", () => {
    const text = "США заявили, что КНДР передала России более 1 тыс. контейнеров.";
    expect(isOnFollowedTopic({ title: "", text })).toBe(true);
    expect(isOnFollowedTopic({ title: "", text: text.replace("КНДР", "Аргентина") })).toBe(false);
  });
});
