import { gunzipSync, gzipSync } from "node:zlib";
import { Checksum } from "../../store/backup/checksum";

type Line = Record<string, unknown>;

/** The lines of a backup. */
export async function linesIn(file: Blob): Promise<Line[]> {
  const text = gunzipSync(Buffer.from(await file.arrayBuffer())).toString();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** A file of such lines, whatever they are. */
export function packed(lines: readonly unknown[]): Blob {
  return new Blob([gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(""))]);
}

/** A backup with its lines changed and its checksum made anew, as somebody would who means harm. */
export async function resealed(file: Blob, change: (lines: Line[]) => readonly unknown[]): Promise<Blob> {
  const lines = change((await linesIn(file)).slice(0, -1));
  const checksum = new Checksum();
  for (const line of lines) await checksum.add(new TextEncoder().encode(`${JSON.stringify(line)}\n`));
  return packed([...lines, { end: { records: lines.length - 1, checksum: await checksum.value() } }]);
}
