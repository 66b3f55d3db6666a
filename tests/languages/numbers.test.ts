import { describe, expect, it } from "vitest";
import { knowledge } from "../../core/knowledge";
import { compileNumbers } from "../../core/quantities/number-reader";
import type { Quantity } from "../../core/quantities/quantity";
import { readQuantities } from "../../core/quantities/read-quantities";
import type { NumberCase, NumberCorpus } from "./number-corpus";

const told = ({ low, best, high, qualifier, unit }: Omit<NumberCase, "phrases">): string =>
  `${low} / ${best} / ${high} ${qualifier} ${unit ?? ""}`.trim();

describe.each(knowledge.languages)("numbers in $name", ({ code, numbers, boundaries }) => {
  const reader = compileNumbers(numbers, boundaries);
  const counts = (phrase: string): Quantity[] => readQuantities(phrase, reader).filter(({ veto }) => veto === null);
  const load = async (): Promise<NumberCorpus> => {
    const file = new URL(`./${code}/numbers.ts`, import.meta.url);
    return ((await import(/* @vite-ignore */ file.href)) as { corpus: NumberCorpus }).corpus;
  };

  it("are read as the codebook writes them", async () => {
    const { figures } = await load();
    const faults = figures.flatMap(({ phrases, ...figure }) =>
      phrases.flatMap((phrase) => {
        const found = counts(phrase);
        if (found.length === 0) return [`missing: ${phrase} is ${told(figure)}`];
        if (found.length > 1) return [`ambiguous: ${phrase} is ${found.map(({ text }) => text).join(" and ")}`];
        const read = told({ ...(found[0] as Quantity), unit: figure.unit && (found[0]?.unit ?? "none") });
        return read === told(figure) ? [] : [`wrong: ${phrase} is ${told(figure)}, read as ${read}`];
      }),
    );
    expect(faults).toEqual([]);
    expect(figures.length).toBeGreaterThanOrEqual(12);
  });

  it("are no counts where they name, date or measure", async () => {
    const { none } = await load();
    const faults = none.flatMap((phrase) => counts(phrase).map(({ text }) => `${phrase}: ${text}`));
    expect(faults).toEqual([]);
    expect(none.length).toBeGreaterThanOrEqual(8);
  });
});
