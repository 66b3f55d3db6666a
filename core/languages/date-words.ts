/** The words of a language for days, months and spans relative to a day (see claims/date.ts). */
export interface DateWords {
  readonly months: readonly (readonly string[])[];
}
