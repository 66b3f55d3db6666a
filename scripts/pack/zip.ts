import { unzipSync, type Zippable, zipSync } from "fflate";

/** A file of an archive: its path with "/", its bytes, and whether it can be run as a program. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isProgram?: boolean;
}

const UNIX = 3;

/** An archive that is the same to the last byte for the same files, in whatever order, whenever and wherever it is made. */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  // The first day that an archive can name. It writes the local time, so this is made where the clock stands now.
  const mtime = new Date(1980, 0, 1);
  const inOrder = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const entries = inOrder.map(({ path, bytes, isProgram }): [string, Zippable[string]] => {
    return [path, [bytes, { level: 9, mtime, os: UNIX, attrs: (isProgram ? 0o100755 : 0o100644) << 16 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** What lies in an archive, by path. */
export function unzipped(archive: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(archive)));
}
