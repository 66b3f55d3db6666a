import type { VersionRecord } from "../records";
import type { Bundle } from "./bundle";
import { LIMITS, OF_ARTICLE, type TableName } from "./format";

/** A record as it stands in a file: one line of JSON, with its line break. */
export function lineOf(table: TableName, record: object): string {
  return `${JSON.stringify({ table, record })}\n`;
}

/**
 * The lines of an article and its parts. One that is larger than may stand in one piece comes in several, each with the
 * article, the version that it shows and some of the others: brought in one after another they are one again.
 */
export function* bundleLines(bundle: Bundle, longest: number = LIMITS.article / 2): Generator<string> {
  for (const piece of piecesOf(bundle, longest)) {
    yield lineOf("articles", piece.articles[0]);
    for (const table of OF_ARTICLE) for (const record of piece[table]) yield lineOf(table, record);
  }
}

function piecesOf(bundle: Bundle, longest: number): Bundle[] {
  const [article] = bundle.articles;
  if (bundle.versions.length <= 1) return [bundle];
  const others = bundle.versions.filter(({ id }) => id !== article.versionId);
  const groups = inGroups(others, lengths(bundle), longest);
  return groups.length === 1 ? [bundle] : groups.map((versions, i) => pieceOf(bundle, versions, i === 0));
}

/** Some versions of an article with what was read in them, beside the one it shows; all that hangs on no version is in the first. */
function pieceOf(bundle: Bundle, versions: readonly VersionRecord[], isFirst: boolean): Bundle {
  const [{ versionId: shown }] = bundle.articles;
  const ids = new Set(versions.map(({ id }) => id));
  const isRead = ({ versionId }: { readonly versionId: string }): boolean =>
    ids.has(versionId) || (isFirst && versionId === shown);
  return {
    articles: bundle.articles,
    versions: bundle.versions.filter(({ id }) => id === shown || ids.has(id)),
    claims: bundle.claims.filter(isRead),
    statements: bundle.statements.filter(isRead),
    reviews: isFirst ? bundle.reviews : [],
    notes: isFirst ? bundle.notes : [],
  };
}

/** How long each version is with all that was read in it, in UTF-16 code units. */
function lengths({ versions, claims, statements }: Bundle): Map<string, number> {
  const all = new Map(versions.map((version) => [version.id, JSON.stringify(version).length]));
  for (const one of [...claims, ...statements])
    all.set(one.versionId, (all.get(one.versionId) ?? 0) + JSON.stringify(one).length);
  return all;
}

/** One after another, in groups that are no longer than that if they have more than one. */
function inGroups(
  versions: readonly VersionRecord[],
  lengthOf: ReadonlyMap<string, number>,
  longest: number,
): VersionRecord[][] {
  let group: VersionRecord[] = [];
  let length = 0;
  const groups = [group];
  for (const version of versions) {
    const more = lengthOf.get(version.id) ?? 0;
    if (group.length > 0 && length + more > longest) {
      group = [];
      length = 0;
      groups.push(group);
    }
    group.push(version);
    length += more;
  }
  return groups;
}
