import { RECORDS as RECORDS_OF_1, TABLES as TABLES_OF_1 } from "./version-1";

/** The tables of version 2 as they were published, with a record of each: never edited. A new version gets a new file. */
export const VERSION = 2;

export const TABLES = { ...TABLES_OF_1, changes: "++revision" };

export const RECORDS = { ...RECORDS_OF_1, changes: { articles: ["article"], comparisons: [] } };
