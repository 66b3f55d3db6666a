/** A cell as a program wants it; null where nothing is known. */
export type Cell = string | number | null;

/** A column: `key` names it in CSV and JSON, in every language of the interface alike. */
export interface Column {
  readonly key: string;
  /** For people; null where only programs want it, and documents do not have it. */
  readonly label: string | null;
}

/** A table of the library on its way out: to a spreadsheet, a document or a program. */
export interface OutTable {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}
