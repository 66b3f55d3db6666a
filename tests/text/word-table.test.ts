import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../core/text/lexicon";
import { packWords, unpackWords } from "../../core/text/word-table";

describe("words as a table", () => {
  it("says what phrases begin with alike once, group by group", () => {
    const entries: Entry[] = [
      { kind: "noun", value: "soldier", phrase: "Soldaten" },
      { kind: "noun", value: "soldier", phrase: "Soldat*" },
      { kind: "verb", value: "say", phrase: "sagt", rivals: "verb.say" },
    ];
    expect(packWords(entries)).toBe("noun\tsoldier\tnoun\n#Soldat*\n)en\n\nverb\tsay\tverb.say\n#sagt");
  });

  it("gives back every phrase once, with its meaning and its rivals", () => {
    const word = fc.stringMatching(/^[*a-zäßж한字"\\' …]{1,80}$/);
    const entry = fc.record({
      kind: fc.constantFrom("noun", "clause"),
      value: fc.constantFrom("a", "b"),
      phrase: word,
      rivals: fc.constantFrom("x", "y"),
    });
    const key = ({ kind, value, phrase, rivals }: Entry) => [kind, value, rivals, phrase].join("\t");
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const back = unpackWords(packWords(entries)).map(key);
        expect(back.toSorted()).toEqual([...new Set(entries.map(key))].sort());
      }),
    );
  });
});
