import type { Claim } from "../../../core/claims/claim";
import type { Article, Block } from "../../../core/page/article";
import { figureInQuote } from "../../claim/shown-claim";

/** A figure's place in an article's text. UTF-16 code units. */
interface Place {
  readonly identity: string;
  readonly start: number;
  readonly end: number;
}

/** A run of a block's text; with the figure that it is, where it is one. */
export interface Piece {
  readonly text: string;
  readonly identity: string | null;
}

/** A block of an article as it is shown. */
export interface MarkedBlock extends Pick<Block, "kind" | "start"> {
  readonly pieces: readonly Piece[];
  /** The time of the live blog's entry that begins with this block; null where none does. */
  readonly entryAt: string | null;
}

type Kept = Claim & { readonly identity: string };

/** An article's text, block by block, with its figures marked. Of figures that lie in each other the first is marked. */
export function markedBlocks(
  { text, blocks }: Pick<Article, "text" | "blocks">,
  claims: readonly Kept[],
): MarkedBlock[] {
  const places = claims.flatMap((claim) => placeOf(claim, text) ?? []).sort((one, other) => one.start - other.start);
  return blocks.map((block, i) => ({
    ...{ kind: block.kind, start: block.start },
    pieces: piecesOf(text, block, places),
    entryAt: block.entry !== blocks[i - 1]?.entry ? (block.publishedAt ?? null) : null,
  }));
}

/** The figure itself where this text is the one it was read in, else its whole sentence; null where that is gone. */
function placeOf(claim: Kept, text: string): Place | null {
  const { identity, quote } = claim;
  if (figureInQuote(claim, text)) return { identity, start: claim.start, end: claim.end };
  const start = quote === "" ? -1 : text.indexOf(quote);
  return start < 0 ? null : { identity, start, end: start + quote.length };
}

function piecesOf(text: string, { start, end }: Block, places: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const place of places) {
    if (place.start < from || place.end > end) continue;
    pieces.push({ text: text.slice(from, place.start), identity: null });
    pieces.push({ text: text.slice(place.start, place.end), identity: place.identity });
    from = place.end;
  }
  pieces.push({ text: text.slice(from, end), identity: null });
  return pieces.filter((piece) => piece.text !== "");
}
