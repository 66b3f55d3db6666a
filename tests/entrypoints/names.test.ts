import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { followedNames } from "../../core/followed-names";
import { followedGates, isOnFollowedTopic } from "../../core/gates";
import { knowledge } from "../../core/knowledge";
import { type PageSample, roughText, samplePage } from "../../core/page/sample-text";
import { namesPattern } from "../../core/topics/names";
import { isNamed } from "../../entrypoints/spotter.content/sample";
import { parsePage } from "../../scripts/analyze/parse-page";

const gateOf = ({ headline, description, lines }: PageSample): boolean =>
  isOnFollowedTopic({ title: headline, text: [description, ...lines].join("\n") });

const HERE = new URL("../", import.meta.url);
const SHARED = new URL("../../../shared/", import.meta.url);

/** Every page below a folder, unpacked. */
function pagesBelow(folder: URL): [string, Document][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .map((name) => {
      const raw = readFileSync(new URL(name, folder));
      return [name, parsePage((name.endsWith(".gz") ? gunzipSync(raw) : raw).toString("utf8"))];
    });
}

function expectAlike(pages: readonly [string, Document][]): void {
  const verdicts = pages.map(([name, document]) => {
    const sample = samplePage(document, 6_000);
    const rough = roughText(document);
    return {
      name,
      named: isNamed([sample.headline, sample.description, ...sample.lines].join("\n")) && isNamed(rough ?? "DPRK"),
      on: gateOf(sample),
    };
  });
  expect(verdicts.length).toBeGreaterThan(10);
  expect(verdicts.filter(({ named, on }) => on && !named)).toEqual([]);
}

describe("the names that the spotter takes to every page", () => {
  it("are those of every topic, and small", () => {
    expect(followedNames).toEqual(knowledge.topics.map(namesPattern));
    expect(followedNames.join("").length).toBeLessThan(2_000);
  });

  it("find every name of the gates, in capitals, in either kind of Han letters, with any hyphen or apostrophe", () => {
    for (const topic of knowledge.topics) {
      const own = Object.values(topic.words).flatMap(({ gate }) => gate[topic.gate.groups[0] ?? ""] ?? []);
      expect(own.length).toBeGreaterThan(20);
      for (const phrase of own) {
        const text = ` ${phrase.replaceAll("*", "").replace(" … ", " ")}.`;
        for (const written of [text, text.toUpperCase(), text.replaceAll("-", "‑").replaceAll("'", "’")])
          expect([written, isNamed(written)]).toEqual([written, true]);
      }
    }
    expect(isNamed("朝鲜軍")).toBe(true);
    expect(isNamed("Северная Корея")).toBe(true);
  });

  it("are not found in other words", () => {
    for (const text of ["South Korea has a new kimono museum.", "Akimbo", "Der Süden Koreas", "A skim of the news"])
      expect([text, isNamed(text)]).toEqual([text, false]);
  });

  it("must stand in what is on the topic: no gate opens by the other groups alone", () => {
    for (const gate of followedGates()) expect(gate.threshold).toBeGreaterThan(0.225);
    expectAlike([...pagesBelow(new URL("stand/pages/", HERE)), ...pagesBelow(new URL("pages/", HERE))]);
  });

  for (const set of ["devset/", "readset/", "pages/"]) {
    it.skipIf(!existsSync(SHARED))(`leave out no page that its gate lets in (${set})`, { timeout: 120_000 }, () => {
      expectAlike(pagesBelow(new URL(set, SHARED)));
    });
  }
});
