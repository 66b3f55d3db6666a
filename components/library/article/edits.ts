import type { VersionReading } from "../../../store/find";
import type { ClaimRecord } from "../../../store/records";

/** A figure that is not what it was when the article was read before. */
export interface Edit {
  readonly kind: "added" | "dropped" | "changed";
  /** ISO date-times of the two readings. */
  readonly readBefore: string;
  readonly readAfter: string;
  readonly before: ClaimRecord | null;
  readonly after: ClaimRecord | null;
}

/** What changed from each version to the next, latest first. `versions`: oldest first. */
export function editsBetween(versions: readonly VersionReading[]): Edit[] {
  return versions
    .flatMap((after, index) => {
      const before = versions[index - 1];
      return before ? editsOf(before, after) : [];
    })
    .reverse();
}

/** A figure that is gone and one that is new, of the same thing and source, are one that was changed. */
function editsOf(before: VersionReading, after: VersionReading): Edit[] {
  const times = { readBefore: before.version.readAt, readAfter: after.version.readAt };
  const [old, fresh] = [programs(before), programs(after)];
  const gone = old.filter((claim) => !fresh.some((other) => other.identity === claim.identity));
  const added = fresh.filter((claim) => !old.some((other) => other.identity === claim.identity));
  const paired = new Set<ClaimRecord>();
  const changed = gone.map((claim): Edit => {
    const now = added.find((other) => !paired.has(other) && isOfTheSame(claim, other)) ?? null;
    if (now) paired.add(now);
    return { ...times, kind: now ? "changed" : "dropped", before: claim, after: now };
  });
  const moved = old.flatMap((claim): Edit[] => {
    const now = fresh.find((other) => other.identity === claim.identity);
    return now && !saysTheSame(claim, now) ? [{ ...times, kind: "changed", before: claim, after: now }] : [];
  });
  const rest = added.filter((claim) => !paired.has(claim));
  return [
    ...changed,
    ...moved,
    ...rest.map((claim): Edit => ({ ...times, kind: "added", before: null, after: claim })),
  ];
}

const programs = ({ claims }: VersionReading): ClaimRecord[] => claims.filter((claim) => claim.by === "program");

const isOfTheSame = (one: ClaimRecord, other: ClaimRecord): boolean =>
  one.measure === other.measure && one.source === other.source;

const saysTheSame = (one: ClaimRecord, other: ClaimRecord): boolean =>
  one.low === other.low && one.best === other.best && one.high === other.high && one.qualifier === other.qualifier;
