import { execFile } from "node:child_process";
import { mkdtemp, open, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A file system of its own, in memory, that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free. */
  fill(left: number): Promise<void>;
  /** Takes away what filled it. */
  empty(): Promise<void>;
  free(): Promise<number>;
  close(): Promise<void>;
}

const STEP = 4 * 1_024 * 1_024;

/** Mounts one of so many megabytes; null where this system or its user may not. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(join(tmpdir(), "says-who-disk-"));
  try {
    await run("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
  const ballast = join(folder, "ballast");
  const free = async (): Promise<number> => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  };
  return {
    folder,
    free,
    fill: (left) => fill(ballast, left, free),
    empty: () => rm(ballast, { force: true }),
    close: async () => {
      await run("umount", ["-l", folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function fill(ballast: string, left: number, free: () => Promise<number>): Promise<void> {
  const file = await open(ballast, "a");
  try {
    for (let more = (await free()) - left; more > 0; more = (await free()) - left)
      await file.write(Buffer.alloc(Math.min(STEP, more)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    await file.close();
  }
}
