import type { Stance, Statement } from "../claims/claim";

/** A statement with the day its article is of. */
export interface DatedStatement {
  readonly statement: Pick<Statement, "source" | "stance" | "start">;
  /** Articles are ordered by it: ISO, UTC. */
  readonly article: { readonly date: string };
}

/** What a source said of something from some day on. */
export interface Position<S extends DatedStatement> {
  readonly stance: Stance;
  /** The earliest that is known with this stance, after any other. */
  readonly first: S;
  /** In how many statements it was held. */
  readonly times: number;
}

/** A source with its positions, the latest first. More than one: it changed its mind, or its words. */
export interface SourcePositions<S extends DatedStatement> {
  readonly source: string;
  readonly positions: readonly Position<S>[];
}

/** A side with its sources, each with its positions. */
export interface SidePositions<S extends DatedStatement, Side extends string> {
  readonly side: Side;
  readonly sources: readonly SourcePositions<S>[];
}

/** For each source when it took which stance; a stance that is only repeated is none of its own. */
export function positionsOf<S extends DatedStatement>(statements: readonly S[]): SourcePositions<S>[] {
  const bySource = Map.groupBy(statements, ({ statement }) => statement.source);
  return [...bySource].map(([source, said]) => ({ source, positions: turns(said) }));
}

/** The same by side, in the order of `sides`; who changed position stands first on its side. */
export function positionsBySide<S extends DatedStatement, Side extends string>(
  statements: readonly S[],
  sides: readonly Side[],
  sideOf: (source: string) => Side,
): SidePositions<S, Side>[] {
  const bySide = Map.groupBy(positionsOf(statements), ({ source }) => sideOf(source));
  return sides.flatMap((side) => {
    const sources = bySide.get(side);
    return sources ? [{ side, sources: sources.toSorted((a, b) => b.positions.length - a.positions.length) }] : [];
  });
}

/**
 * Of one article what stands first is the news, and what stands below is what was said before. To confirm is to assert with more behind it, and remains so where the next sentence only asserts: only a step to
 * confirming, to denying or to doubting is a change.
 */
function turns<S extends DatedStatement>(said: readonly S[]): Position<S>[] {
  const oldestFirst = said.toSorted(
    (one, other) => one.article.date.localeCompare(other.article.date) || other.statement.start - one.statement.start,
  );
  const positions: Position<S>[] = [];
  for (const first of oldestFirst) {
    const { stance } = first.statement;
    const last = positions.at(-1);
    const isHeld = last?.stance === stance || (last?.stance === "confirms" && stance === "asserts");
    if (last && isHeld) positions[positions.length - 1] = { ...last, times: last.times + 1 };
    else positions.push({ stance, first, times: 1 });
  }
  return positions.reverse();
}
