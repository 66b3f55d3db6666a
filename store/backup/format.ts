import { offset, oneOf, parse, record, type Shape, text } from "../shape";

/*
 * A backup is gzipped JSON lines: a header, the records of each article together, the comparisons, and a footer with
 * the checksum of all lines before it. See README.md.
 */

export const FORMAT = "says-who-backup";

/** Goes up when an older program could misread the file. */
export const FORMAT_VERSION = 1;

/** What stands in the first line. `articles`: how many follow, for the progress only; the footer has the count that holds. */
export interface Header {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly createdAt: string;
  readonly programVersion: string;
  readonly articles: number;
}

/** What stands in the last line. `records`: lines between the two. `checksum`: see checksum.ts. */
export interface Footer {
  readonly end: { readonly records: number; readonly checksum: string };
}

/** The tables as their records stand in the file: of each article its own, then its parts, then the next article. */
export const OF_ARTICLE = ["versions", "claims", "statements", "reviews", "notes"] as const;
export const TABLES = ["articles", ...OF_ARTICLE, "comparisons"] as const;
export type TableName = (typeof TABLES)[number];

/** Is this table in a backup? The others are made from those, or number what was changed. */
export const isTableName = (name: string): name is TableName => (TABLES as readonly string[]).includes(name);

/** One record of the store, as a line. */
export interface RecordLine {
  readonly table: TableName;
  readonly record: unknown;
}

const anything: Shape<unknown> = (value) => value;

const headerShape: Shape<Header> = record({
  format: oneOf(FORMAT),
  version: offset,
  createdAt: text(40),
  programVersion: text(40),
  articles: offset,
});
const footerShape: Shape<Footer> = record({ end: record({ records: offset, checksum: text(64) }) });
const recordShape: Shape<RecordLine> = record({ table: oneOf(...TABLES), record: anything });

export const parseHeader = (value: unknown): Header | null => parse(headerShape, value);
export const parseFooter = (value: unknown): Footer | null => parse(footerShape, value);
export const parseRecordLine = (value: unknown): RecordLine | null => parse(recordShape, value);

/** As much as the store of a reader of many years can hold. More means harm: a small file can unpack to anything. */
export const LIMITS = {
  /** Of one line, in UTF-16 code units: the longest article with every character escaped, tens of thousands of figures. */
  line: 64 * 1_024 * 1_024,
  /** Of all records of one article together; one that has more comes in several pieces. */
  article: 256 * 1_024 * 1_024,
  /** Of the whole file, unpacked. */
  file: 8 * 1_024 * 1_024 * 1_024,
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;
