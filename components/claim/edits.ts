import { type Edit, editsBetween, type ReadVersion } from "../../core/comparison/edits";
import type { VersionReading } from "../../store/find";
import type { ClaimRecord } from "../../store/records";

/** What an article says otherwise than when it was read before, latest first. `versions`: oldest first. */
export function editsIn(versions: readonly VersionReading[]): Edit<ClaimRecord>[] {
  return editsBetween(versions.map(asRead));
}

/** What the reader added is no edit of the article. */
function asRead({ version, claims }: VersionReading): ReadVersion<ClaimRecord> {
  const { text, modifiedAt } = version.article;
  return { readAt: version.readAt, modifiedAt, text, claims: claims.filter(({ by }) => by === "program") };
}
