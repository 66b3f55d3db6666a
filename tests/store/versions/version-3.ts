import { RECORDS as RECORDS_OF_2, TABLES as TABLES_OF_2 } from "./version-2";

/**
 * The tables of version 3 as they were published, with a record of each that is not made from the others: never edited. A
 * new version gets a new file.
 */
export const VERSION = 3;

export const TABLES = {
  ...TABLES_OF_2,
  claims: "id, articleId, versionId, identity, measure, [articleId+by]",
  figures:
    "id, articleId, [measure+age], [measure+ago], [measure+source+ago+less], [measure+origin+ago], [measure+figure+ago], [measure+refusal+ago], [measure+sentence]",
  entries: "articleId, age, *facets",
  sieves: "++block, *articles",
  tallies: "[scope+kind+name]",
  latest: "[measure+source]",
  ready: "name",
};

export const RECORDS = RECORDS_OF_2;
