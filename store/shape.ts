/**
 * Small parsers for what comes from outside: a message, stored settings, a backup. Each takes anything and returns a
 * value of its type, made anew (so that nothing unasked for comes along), or throws an Unfit.
 */
export type Shape<T> = (value: unknown) => T;

/** What `shape` of a record of shapes parses to. */
export type Shaped<S> = { [K in keyof S]: S[K] extends Shape<infer T> ? T : never };

/** The value does not have the shape; the message says what was expected. */
export class Unfit extends Error {}

/** A string of at most `longest` UTF-16 code units. */
export function text(longest: number): Shape<string> {
  return (value) => {
    if (typeof value === "string" && value.length <= longest) return value;
    throw new Unfit(`a text of at most ${longest}`);
  };
}

/** A word that things are called and found by: no control characters and no lone half of a character, which no address can hold. */
export function word(longest: number): Shape<string> {
  return (value) => {
    const read = text(longest)(value);
    if (read.isWellFormed() && !/\p{Cc}/u.test(read)) return read;
    throw new Unfit("a word");
  };
}

/** What a record goes by: letters and digits of the plainest kind, as the program gives them. */
export const identifier: Shape<string> = (value) => {
  const id = text(100)(value);
  if (/^[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(id)) return id;
  throw new Unfit("an id");
};

export const flag: Shape<boolean> = (value) => {
  if (typeof value === "boolean") return value;
  throw new Unfit("true or false");
};

/** A finite number from 0 to `most`. */
export function amount(most = Number.MAX_VALUE): Shape<number> {
  return (value) => {
    if (typeof value === "number" && value >= 0 && value <= most) return value;
    throw new Unfit("a number");
  };
}

/** A whole number from 0. */
export const offset: Shape<number> = (value) => {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new Unfit("a whole number");
};

export function oneOf<const T extends string | number>(...allowed: readonly T[]): Shape<T> {
  return (value) => {
    if ((allowed as readonly unknown[]).includes(value)) return value as T;
    throw new Unfit(`one of ${allowed.join(", ")}`);
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** The value, or undefined where there is none. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (value === undefined ? undefined : shape(value));
}

export function list<T>(shape: Shape<T>, longest: number): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > longest) throw new Unfit(`a list of at most ${longest}`);
    return Array.from(value, shape);
  };
}

/** An object's own fields, each by its shape. A field that may be absent and is stays absent. */
export function record<S extends Record<string, Shape<unknown>>>(fields: S): Shape<Shaped<S>> {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unfit("an object");
    const made: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries(fields)) {
      const given = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      const parsed = shape(given);
      if (parsed !== undefined) made[name] = parsed;
    }
    return made as Shaped<S>;
  };
}

/** The value in its shape, or null where it has not. A value that throws when looked at has not. */
export function parse<T>(shape: Shape<T>, value: unknown): T | null {
  try {
    return shape(value);
  } catch {
    return null;
  }
}
