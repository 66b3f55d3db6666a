/** The number words and qualifiers of a language (see quantities/). */
export interface NumberWords {
  readonly decimal: string;
}
