/**
 * What a language's dates come to: value → phrases, as read in an article of that day. A value with another role than
 * a point has it before: "since 2024-10". `none` holds phrases without a date of the past in them.
 */
export interface DateCorpus {
  readonly publishedAt: string;
  readonly dates: Readonly<Record<string, readonly string[]>>;
  readonly none: readonly string[];
}
