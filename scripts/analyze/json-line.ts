/** Each escape of a JSON text; those that stand for themselves too, so that `\\u0000` is told from `\u0000`. */
const ESCAPE = /\\(?:u[0-9a-f]{4}|.)/g;
/** NUL, and a half of a character without the other: `JSON.stringify` writes whole ones out. */
const UNKEPT = /^\\u(?:0000|d[89a-f])/;

/**
 * A record as a line that databases take as it is. What PostgreSQL and DuckDB refuse in a text becomes U+FFFD: one code
 * unit for one, so that offsets hold.
 */
export function jsonLine(record: object): string {
  const json = JSON.stringify(record).replace(ESCAPE, (one) => (UNKEPT.test(one) ? "\ufffd" : one));
  return `${json}\n`;
}
