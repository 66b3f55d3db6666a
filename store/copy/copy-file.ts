import { browser } from "wxt/browser";
import type { Bundle } from "../backup/bundle";
import { FORMAT, FORMAT_VERSION, type Header } from "../backup/format";
import { pack } from "../backup/pack";
import { BackupProblem } from "../backup/problem";
import { type Part, readBackup } from "../backup/read-backup";
import { bundleLines, lineOf } from "../backup/record-lines";
import type { ComparisonRecord } from "../records";

/** What a file of the copy is called begins with what it is of. */
export type CopiedKind = "article" | "comparison";

/** A name that every file system takes, whatever the id came from. */
export async function copyName(kind: CopiedKind, id: string): Promise<string> {
  return `${kind}-${/^[\w-]{1,64}$/.test(id) ? id : await digest(id)}`;
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A backup of one article, with its checksum: what is damaged is found when it is read. */
export function articleFile(bundle: Bundle): Promise<Blob> {
  return pack(header(1), bundleLines(bundle));
}

export function comparisonFile(comparison: ComparisonRecord): Promise<Blob> {
  return pack(header(0), [lineOf("comparisons", comparison)]);
}

function header(articles: number): Header {
  const programVersion = browser.runtime.getManifest().version;
  return { format: FORMAT, version: FORMAT_VERSION, createdAt: new Date().toISOString(), programVersion, articles };
}

/** What a file of the copy holds; null where it cannot be read. */
export async function copiedParts(file: Blob): Promise<Part[] | null> {
  try {
    const parts: Part[] = [];
    for await (const part of readBackup(file)) parts.push(part);
    return parts;
  } catch (error) {
    if (error instanceof BackupProblem) return null;
    throw error;
  }
}
