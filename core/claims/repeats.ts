import type { Block, BlockKind } from "../page/article";
import type { Claim, Statement } from "./claim";

const saidOf = ({ proposition, source }: Statement): string => `${proposition} ${source}`;
const figureOf = (claim: Claim): string => `${claim.measure} ${claim.best ?? `${claim.low}-${claim.high}`}`;
const saidBy = (claim: Claim): string => `${figureOf(claim)} ${claim.source} ${claim.stance}`;

/** Beside the prose: they repeat its figures in short. */
const BESIDE: ReadonlySet<BlockKind> = new Set<BlockKind>(["item", "row", "caption"]);

/**
 * The claims of an article without repeats: the same figure of the same source is one claim, the first; a caption,
 * bullet or table cell that repeats a figure of the prose is none (codebook, section 7, 13).
 */
export function withoutRepeatedClaims(claims: readonly Claim[], blocks: readonly Block[]): Claim[] {
  const beside = new Set(besideProse(claims, blocks));
  const prose = new Set(claims.filter((claim) => !beside.has(claim)).map(figureOf));
  const kept = claims.filter((claim) => !beside.has(claim) || !prose.has(figureOf(claim)));
  return firstOf(kept, saidBy, isAnother);
}

/** "120 howitzers and 120 launchers": in one sentence the same figure stands for two things. */
function isAnother(claim: Claim, first: Claim): boolean {
  return claim.quote === first.quote && claim.start > first.end && claim.start - first.start < first.quote.length;
}

/** The claims in blocks that stand beside the prose. Claims and blocks are in the article's order. */
function besideProse(claims: readonly Claim[], blocks: readonly Block[]): Claim[] {
  let at = 0;
  return claims.filter((claim) => {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= claim.start) at++;
    return BESIDE.has(blocks[at]?.kind ?? "paragraph");
  });
}

/** One statement for each proposition, source and stance, the first; who has confirmed it need not assert it. */
export function withoutRepeatedStatements(statements: readonly Statement[]): Statement[] {
  const confirmed = new Set(statements.filter(({ stance }) => stance === "confirms").map(saidOf));
  return firstOf(
    statements.filter((statement) => statement.stance !== "asserts" || !confirmed.has(saidOf(statement))),
    (statement) => `${statement.proposition} ${statement.stance} ${statement.source}`,
    () => false,
  );
}

function firstOf<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  isAnother: (item: Item, first: Item) => boolean,
): Item[] {
  const seen = new Map<string, Item>();
  return items.filter((item) => {
    const first = seen.get(key(item));
    if (!first) seen.set(key(item), item);
    return !first || isAnother(item, first);
  });
}
