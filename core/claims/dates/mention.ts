/**
 * A date in a text. Offsets are UTF-16 code units of the text that was read; the value has the precision the text
 * gives: "2025-04-28", "2025-04" or "2024". A span's value is its end.
 */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly role: DateRole;
  /** Name of the rule that resolved it: "weekday", "month.past", "ago", … */
  readonly rule: string;
}

/** `since`: the date something began; it never says for when a figure holds. */
export type DateRole = "point" | "since" | "until" | "span";
