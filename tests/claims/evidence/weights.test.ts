import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { likelihoods, likelihoodsOf, NONE, weightOf } from "../../../core/claims/evidence/weights";
import { knowledge } from "../../../core/knowledge";
import { ownSets } from "../../../scripts/reading/sets";
import { PROJECT } from "../../../scripts/tool";
import { inLines } from "../../../scripts/weigh/in-lines";
import { learn } from "../../../scripts/weigh/learn";
import { weightsFrom } from "../../../scripts/weigh/weights";

const WEIGHTS = {
  choices: [NONE, "killed", "sent"],
  evidence: { always: [0, 10], dead: [1, 30], moved: [1, -5, 2, 30] },
};

describe("the likelihood of choices", () => {
  it("adds up to one, and is highest where most evidence speaks", () => {
    const chances = likelihoods(WEIGHTS, ["always", "dead"], () => true);
    expect(chances.reduce((sum, chance) => sum + chance)).toBeCloseTo(1);
    expect(chances.indexOf(Math.max(...chances))).toBe(1);
    // Weights are tenths of the logarithm of odds: killed to nothing is e³ to e.
    expect((chances[1] ?? 0) / (chances[0] ?? 1)).toBeCloseTo(Math.exp(2));
  });

  it("is nothing for what is not possible, and even where nothing is known", () => {
    expect(likelihoods(WEIGHTS, ["dead"], (choice) => choice !== "killed")).toEqual([0.5, 0, 0.5]);
    expect(likelihoods(WEIGHTS, ["never seen"], () => true)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it("of candidates is by their own evidence", () => {
    const [without = 0, has = 0] = likelihoodsOf({ here: 20 }, [[], ["here"]]);
    expect(has / without).toBeCloseTo(Math.exp(2));
  });

  it("names what speaks for a choice rather than for nothing", () => {
    expect(weightOf(WEIGHTS, "moved", "sent")).toBe(30);
    expect(weightOf(WEIGHTS, "always", "sent")).toBe(-10);
    expect(weightOf(WEIGHTS, "never seen", "sent")).toBe(0);
  });
});

describe("learning", () => {
  it("makes likeliest what was right, and nothing of what tells nothing", () => {
    // Evidence 0 stands at the right candidate, 1 at the wrong one, 2 at both.
    const examples = Array.from({ length: 40 }, (_, i) => ({
      candidates:
        i % 2 === 0
          ? [
              [0, 2],
              [1, 2],
            ]
          : [
              [1, 2],
              [0, 2],
            ],
      right: i % 2,
      counts: 1,
    }));
    const [right = 0, wrong = 0, both = 0] = learn(examples, 3, 1);
    expect(right).toBeGreaterThan(0.5);
    expect(wrong).toBeCloseTo(-right, 3);
    expect(both).toBeCloseTo(0, 3);
  });
});

describe.each(knowledge.topics.filter(({ weights }) => weights))("the weights of $id", (topic) => {
  it("are what the project's own articles teach, to the letter", { timeout: 180_000 }, () => {
    const file = join(PROJECT, "core/topics", topic.id, "weights.json");
    const kept = new Set(readFileSync(file, "utf8").split("\n"));
    const taught = inLines(weightsFrom(ownSets(topic), topic)).split("\n");
    expect(taught.filter((line) => !kept.has(line)).slice(0, 5)).toEqual([]);
    expect(taught).toHaveLength([...readFileSync(file, "utf8").split("\n")].length);
  });
});
