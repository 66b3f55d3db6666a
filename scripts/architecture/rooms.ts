import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sourcesIn } from "../../tests/sources";
import { PROJECT } from "../tool";

/** A folder of the project, or of the core, and what it is in a few words. */
export interface Room {
  readonly path: string;
  readonly is: string;
}

/** One room runs code of another. */
export type Arrow = readonly [from: string, to: string];

/** The rooms whose code each room runs. */
type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/** From the doors inwards. */
const ROOMS = ["entrypoints", "components", "locales", "messages", "store", "core"];
/** Rooms without a guide. */
const UNGUIDED: Readonly<Record<string, string>> = {
  entrypoints: "the doors",
  core: "analyse.ts: one call a stage",
};

/**
 * Every room, and an arrow wherever one runs code of another and does not reach it through a third. Types alone make no
 * arrow: with them the engine says what languages and topics must provide.
 */
export function architecture(): { readonly rooms: readonly Room[]; readonly arrows: readonly Arrow[] } {
  const uses = new Map<string, Set<string>>();
  for (const { path, imports } of ROOMS.flatMap(sourcesIn)) {
    const from = roomOf(path);
    const used = uses.get(from) ?? new Set();
    uses.set(from, used);
    for (const { target, isPackage, isTypes } of imports) if (!isPackage && !isTypes) used.add(roomOf(target));
    used.delete(from);
  }
  const paths = [...uses.keys()].sort();
  const arrows = paths.flatMap((from) => paths.filter((to) => isDirect(from, to, uses)).map((to): Arrow => [from, to]));
  return { rooms: paths.map((path) => ({ path, is: whatItIs(path) })), arrows };
}

/** "store", "core/text"; "core" for the files that lie beside its rooms. */
function roomOf(path: string): string {
  const [room = "", inner = ""] = path.split("/");
  return room === "core" && existsSync(join(PROJECT, room, inner, "README.md")) ? `${room}/${inner}` : room;
}

function isDirect(from: string, to: string, uses: Uses): boolean {
  const used = [...(uses.get(from) ?? [])];
  return used.includes(to) && !used.some((between) => between !== to && reachedFrom(between, uses).has(to));
}

/** Every room that one uses, itself or through others. */
function reachedFrom(from: string, uses: Uses, reached = new Set<string>()): Set<string> {
  for (const next of uses.get(from) ?? []) {
    if (reached.has(next)) continue;
    reached.add(next);
    reachedFrom(next, uses, reached);
  }
  return reached;
}

/** What stands behind the colon at the head of its guide. */
function whatItIs(path: string): string {
  if (UNGUIDED[path]) return UNGUIDED[path];
  const [head = ""] = readFileSync(join(PROJECT, path, "README.md"), "utf8").split("\n");
  return head.slice(head.indexOf(":") + 1).trim();
}
