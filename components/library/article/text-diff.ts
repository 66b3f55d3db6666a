import { diffArrays } from "diff";

/** A run of words that both texts have, that only the older has, or only the newer. */
export interface DiffPart {
  readonly kind: "same" | "gone" | "fresh";
  readonly text: string;
}

/** A paragraph that was changed, put in or taken out, or how many in a row were left as they were. */
export type DiffBlock =
  | { readonly kind: "same"; readonly count: number }
  | { readonly kind: "changed"; readonly parts: readonly DiffPart[] };

/**
 * Word by word what one text says otherwise than another, paragraphs that are the same only counted. `language`: of the
 * texts, for where its words end; Chinese and Japanese have no spaces between them.
 */
export function textDiff(before: string, after: string, language: string | null): DiffBlock[] {
  const words = new Intl.Segmenter(language ?? undefined, { granularity: "word" });
  const runs = diffArrays(before.split("\n\n"), after.split("\n\n"));
  return runs.flatMap(({ value, added, removed }, i): DiffBlock[] => {
    if (removed) return changes(value, runs[i + 1]?.added ? (runs[i + 1]?.value ?? []) : [], words);
    // What was put in where something was taken out has been set against that.
    if (added) return runs[i - 1]?.removed ? [] : changes([], value, words);
    return [{ kind: "same", count: value.length }];
  });
}

/** Paragraphs that stand in the place of others, each set against its counterpart. */
function changes(gone: readonly string[], fresh: readonly string[], words: Intl.Segmenter): DiffBlock[] {
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, i) => ({
    kind: "changed",
    parts: wordDiff(gone[i] ?? "", fresh[i] ?? "", words),
  }));
}

function wordDiff(before: string, after: string, words: Intl.Segmenter): DiffPart[] {
  const split = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);
  return diffArrays(split(before), split(after)).map(({ value, added, removed }) => ({
    kind: added ? "fresh" : removed ? "gone" : "same",
    text: value.join(""),
  }));
}
