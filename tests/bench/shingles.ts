/** The metric of scrapinghub/article-extraction-benchmark: precision and recall over 4-grams of words, averaged over pages. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

const LENGTH = 4;

export function scorePage(gold: string, got: string): Score {
  const wanted = count(gold);
  const found = count(got);
  let hits = 0;
  for (const [shingle, times] of found) hits += Math.min(times, wanted.get(shingle) ?? 0);
  const total = (shingles: Map<string, number>) => [...shingles.values()].reduce((sum, times) => sum + times, 0);
  return { precision: hits / Math.max(1, total(found)), recall: hits / Math.max(1, total(wanted)) };
}

/** F1 of the mean precision and the mean recall, as the benchmark has it. */
export function combine(scores: readonly Score[]): Score & { readonly f1: number } {
  const mean = (part: keyof Score) => scores.reduce((sum, score) => sum + score[part], 0) / scores.length;
  const precision = mean("precision");
  const recall = mean("recall");
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function count(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - LENGTH + 1); i++) {
    const shingle = words.slice(i, i + LENGTH).join(" ");
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}
