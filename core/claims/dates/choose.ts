import type { DateMention } from "./mention";

/** Offsets of a stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The date a figure holds for: of the mentions in its own clause the nearest, else the nearest in its sentence;
 * null where neither has one. A beginning ("since October") never says for when a figure holds. All offsets are of
 * one text.
 */
export function chooseAsOf(
  mentions: readonly DateMention[],
  figure: Stretch,
  clause: Stretch,
  sentence: Stretch,
): DateMention | null {
  return nearest(within(mentions, clause), figure) ?? nearest(within(mentions, sentence), figure);
}

function within(mentions: readonly DateMention[], { start, end }: Stretch): DateMention[] {
  return mentions.filter((mention) => mention.role !== "since" && mention.start >= start && mention.end <= end);
}

function nearest(mentions: readonly DateMention[], figure: Stretch): DateMention | null {
  return mentions.reduce<DateMention | null>(
    (chosen, mention) => (chosen && distance(mention, figure) >= distance(chosen, figure) ? chosen : mention),
    null,
  );
}

function distance(mention: Stretch, figure: Stretch): number {
  return Math.max(mention.start - figure.end, figure.start - mention.end, 0);
}
