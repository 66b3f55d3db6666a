import { analyse } from "../core/analyse";
import { knowledge } from "../core/knowledge";
import type { Topic } from "../core/topics/topic";
import { readHidden, usesOf } from "./reading/hidden";
import { add, EMPTY, figuresOf, ofTopic, type Read, score, type Tally } from "./reading/score";
import { allSets, type Case } from "./reading/sets";

/** How right the reading is: every set by language, and how much of that is the words of one article only. */
function main(): void {
  for (const topic of knowledge.topics) read(topic);
}

/** What is read on a topic of the articles that were coded for it. */
function read(topic: Topic): void {
  const cases = allSets().filter((one) => one.topic === topic.id);
  console.log(`\n${topic.id}`);
  const plain = cases.map((one) => ({ one, tally: score(one.gold, ofTopic(topic, analyse(one.article, knowledge))) }));
  print("as read", plain);
  const uses = usesOf(cases, topic);
  print(
    "words hidden",
    cases.map((one) => ({ one, tally: score(one.gold, readHidden(one, topic, uses) satisfies Read) })),
  );
  for (const [code, counts] of uses) {
    const once = [...counts.values()].filter((count) => count === 1).length;
    console.log(`${code}: ${counts.size} phrases stand in some article, ${once} of them in one only`);
  }
}

interface Scored {
  readonly one: Case;
  readonly tally: Tally;
}

const COLUMNS = ["F1", "source", "via", "statements"] as const;

function print(title: string, scored: readonly Scored[]): void {
  console.log(`\n${title.padEnd(20)}articles  ${COLUMNS.map((name) => name.padStart(10)).join("")}`);
  const groups = Map.groupBy(
    scored.flatMap((each) => [
      { row: `${each.one.set} all`, ...each },
      { row: `${each.one.set} ${each.one.article.language}`, ...each },
    ]),
    ({ row }) => row,
  );
  for (const [row, members] of [...groups].toSorted(([a], [b]) => a.localeCompare(b))) {
    const figures = figuresOf(members.map(({ tally }) => tally).reduce(add, EMPTY));
    const cells = COLUMNS.map((name) => (figures[name]?.toFixed(3) ?? "–").padStart(10));
    console.log(`${row.padEnd(20)}${String(members.length).padStart(8)}  ${cells.join("")}`);
  }
}

main();
