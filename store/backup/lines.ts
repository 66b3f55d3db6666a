import type { Limits } from "./format";
import { BackupProblem } from "./problem";

/**
 * The lines of a gzipped text, unpacked bit by bit: however much a small file unpacks to, no more is held than one line
 * and no more unpacked than `limits` allow. Throws a BackupProblem for what is no gzip, damaged or too much.
 */
export async function* linesOf(file: Blob, limits: Limits, onBytes: (read: number) => void): AsyncGenerator<string> {
  if (!(await isGzip(file))) throw new BackupProblem("notABackup");
  const text = file
    .stream()
    .pipeThrough(counting(onBytes))
    .pipeThrough(new DecompressionStream("gzip"))
    .pipeThrough(bounded(limits.file))
    .pipeThrough(new TextDecoderStream("utf-8", { fatal: true, ignoreBOM: true }));
  const reader = text.getReader();
  try {
    yield* split(reader, limits.line);
  } catch (error) {
    throw error instanceof BackupProblem ? error : new BackupProblem("damagedBackup", error);
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function* split(reader: ReadableStreamDefaultReader<string>, longest: number): AsyncGenerator<string> {
  let begun = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const [end = "", ...rest] = value.split("\n");
    begun = joined(begun, end, longest);
    for (const next of rest) {
      yield begun;
      begun = joined("", next, longest);
    }
  }
  // The last line ends with a line break too; a file cut off in the middle does not.
  if (begun !== "") throw new BackupProblem("damagedBackup");
}

function joined(begun: string, more: string, longest: number): string {
  if (begun.length + more.length > longest) throw new BackupProblem("tooLargeBackup");
  return begun + more;
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

type Bytes = Uint8Array<ArrayBuffer>;

function counting(onBytes: (read: number) => void): TransformStream<Bytes, Bytes> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.length;
      onBytes(read);
      controller.enqueue(chunk);
    },
  });
}

function bounded(most: number): TransformStream<Bytes, Bytes> {
  let unpacked = 0;
  return new TransformStream({
    transform(chunk, controller) {
      unpacked += chunk.length;
      if (unpacked > most) throw new BackupProblem("tooLargeBackup");
      controller.enqueue(chunk);
    },
  });
}
