/** What the welcome page says of the program. Tests hold it to what is read and to README.md, which has the measurements. */
export const facts = {
  /** By their codes; all that `core/knowledge` reads, which is too heavy for a page that only names them. */
  languages: ["de", "en", "es", "fr", "it", "ja", "ko", "pl", "ru", "uk", "zh"],
  /** Passages that the rules had never met, and what was found in them: F1 of figures and of statements, sources of 100. */
  measured: { passages: 264, figures: 0.83, sources: 79, statements: 0.53 },
} as const;
