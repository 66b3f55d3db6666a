import type { Stance } from "../../../core/claims/claim";
import type { StatementInArticle } from "../../../store/in-article";

/** What a source said of something from some day on. */
export interface Position {
  readonly stance: Stance;
  /** The earliest that is stored with this stance, after any other. */
  readonly first: StatementInArticle;
}

/** A source with its positions, the latest first. */
export interface SourcePositions {
  readonly source: string;
  readonly positions: readonly Position[];
}

/** For each source when it took which stance; a stance that is only repeated is none of its own. */
export function positionsOf(statements: readonly StatementInArticle[]): SourcePositions[] {
  const bySource = Map.groupBy(statements, ({ statement }) => statement.source);
  return [...bySource].map(([source, said]) => ({ source, positions: turns(said) }));
}

function turns(said: readonly StatementInArticle[]): Position[] {
  const oldestFirst = said.toSorted((one, other) => one.article.date.localeCompare(other.article.date));
  const positions: Position[] = [];
  for (const first of oldestFirst) {
    const { stance } = first.statement;
    if (positions.at(-1)?.stance !== stance) positions.push({ stance, first });
  }
  return positions.reverse();
}
