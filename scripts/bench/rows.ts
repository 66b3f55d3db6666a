import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** One figure of the bench. `peer`: what was measured beside it in the same run; `goal`: what it should come to. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly peer: string | null;
  readonly peerValue: number | null;
  /** Of value to peer; null where there is none. */
  readonly ratio: number | null;
  /** "≤ 0.1 × peer", "≤ 50 ms"; null where it is only told. */
  readonly goal: string | null;
  /** Null where there is no goal. */
  readonly met: boolean | null;
}

/** What a row should come to: of its own value, or of its ratio to the peer. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number } | { readonly ratioAtMost: number };

interface Peer {
  readonly name: string;
  readonly value: number;
}

export function row(
  name: string,
  unit: string,
  value: number,
  peer: Peer | null = null,
  goal: Goal | null = null,
): Row {
  const ratio = peer && peer.value > 0 ? value / peer.value : null;
  const met = goal && isMet(goal, value, ratio);
  const beside = { peer: peer?.name ?? null, peerValue: peer && round(peer.value), ratio: ratio && round(ratio) };
  return { name, unit, value: round(value), ...beside, goal: goal && inWords(goal, unit), met };
}

function isMet(goal: Goal, value: number, ratio: number | null): boolean {
  if ("atMost" in goal) return value <= goal.atMost;
  if ("atLeast" in goal) return value >= goal.atLeast;
  return ratio !== null && ratio <= goal.ratioAtMost;
}

function inWords(goal: Goal, unit: string): string {
  if ("atMost" in goal) return `≤ ${goal.atMost} ${unit}`;
  return "atLeast" in goal ? `≥ ${goal.atLeast} ${unit}` : `≤ ${goal.ratioAtMost} × peer`;
}

const round = (value: number): number => Number(value.toPrecision(4));

/** Prints rows as a table, one under the other. */
export function printRows(rows: readonly Row[]): void {
  const cells = rows.map((one) => [
    one.name,
    `${one.value} ${one.unit}`,
    one.peer === null ? "" : `${one.peer} ${one.peerValue}`,
    one.ratio === null ? "" : `× ${one.ratio}`,
    one.goal ?? "",
    one.met === null ? "" : one.met ? "met" : "NOT MET",
  ]);
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...cells.map((cell) => cell[at]?.length ?? 0)));
  for (const cell of cells)
    console.log(`  ${cell.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd());
}

export function writeRows(file: string, rows: readonly Row[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ rows }, null, 2)}\n`);
}

/** The value at this share of the sorted ones: 0.5 is the median. */
export function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => at(values, 0.5);
