import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../core/analyse";
import { knowledge } from "../core/knowledge";
import type { Topic, Weights } from "../core/topics/topic";
import { add, EMPTY, figuresOf, ofTopic, score } from "./reading/score";
import { type Case, ownSets } from "./reading/sets";
import { PROJECT } from "./tool";
import { inLines } from "./weigh/in-lines";
import { weightsFrom } from "./weigh/weights";

/**
 * Learns how much evidence counts from the project's own coded articles, and writes each topic's weights. With
 * `--held-out` writes nothing, but reads each batch of passages with the weights that all others teach.
 */
function main(): void {
  for (const topic of knowledge.topics.filter(({ weights }) => weights !== null)) {
    const cases = ownSets(topic);
    if (process.argv.includes("--held-out")) readHeldOut(cases, topic);
    else write(weightsFrom(cases, topic), topic);
  }
}

function write(weights: Weights, topic: Topic): void {
  writeFileSync(join(PROJECT, "core/topics", topic.id, "weights.json"), inLines(weights));
  const counts = [weights.measures.evidence, weights.sources, weights.via, weights.statements.evidence].map(
    (rows) => Object.keys(rows).length,
  );
  console.log(`${topic.id}: kinds of evidence for measures, sources, via, statements: ${counts.join(", ")}`);
}

/** "en-batch-4:1" → "batch-4". */
const batchOf = ({ name }: Case): string | undefined => /batch-\d+/.exec(name)?.[0];

function readHeldOut(cases: readonly Case[], topic: Topic): void {
  let all = EMPTY;
  for (const batch of new Set(cases.flatMap((one) => batchOf(one) ?? []))) {
    const weights = weightsFrom(
      cases.filter((one) => batchOf(one) !== batch),
      topic,
    );
    const heldOut = { ...knowledge, topics: [{ ...topic, weights }] };
    const tally = cases
      .filter((one) => batchOf(one) === batch)
      .map(({ article, gold }) => score(gold, ofTopic(topic, analyse(article, heldOut))))
      .reduce(add, EMPTY);
    print(batch, tally);
    all = add(all, tally);
  }
  print("all", all);
}

function print(name: string, tally: typeof EMPTY): void {
  const cells = Object.entries(figuresOf(tally)).map(([figure, value]) => `${figure} ${value?.toFixed(3) ?? "–"}`);
  console.log([name, ...cells].join("  "));
}

main();
