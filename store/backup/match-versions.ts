import type { Store } from "../database";
import { carryIdentities } from "../identity";
import type { ArticleRecord, ClaimRecord, VersionRecord } from "../records";
import { isSameReading, type Reading } from "../same-reading";
import type { Bundle } from "./bundle";

export interface Matched {
  /** Versions of the backup that are stored already → the stored one's id. */
  readonly places: ReadonlyMap<string, string>;
  /** Of claims that were read on two machines: the backup's identity → the stored one's. */
  readonly identities: ReadonlyMap<string, string>;
}

interface StoredVersion {
  readonly version: VersionRecord;
  readonly claims: readonly ClaimRecord[];
  readonly reading: Reading;
}

/** Which versions and claims of a stored article those of a backup are. */
export async function matchVersions(store: Store, known: ArticleRecord, bundle: Bundle): Promise<Matched> {
  const stored = await storedVersions(store, known.id);
  const shown = stored.find(({ version }) => version.id === known.versionId);
  const places = new Map<string, string>();
  const identities = broughtBefore(stored, bundle);
  for (const version of bundle.versions) {
    const own = stored.find((one) => one.version.id === version.id);
    const now = readingOf(version, bundle);
    const twin = own ?? stored.find(({ reading }) => isSameReading(reading, { ...now, topics: [] }));
    if (twin) places.set(version.id, twin.version.id);
    const like = own ? undefined : (twin ?? shown);
    if (like) addNew(identities, sameClaims(like, version, bundle));
  }
  return { places, identities };
}

/** An identity is given once: what is known already holds. */
function addNew(identities: Map<string, string>, more: readonly (readonly [string, string])[]): void {
  const taken = new Set(identities.values());
  for (const [from, to] of more) if (!identities.has(from) && !taken.has(to)) identities.set(from, to);
}

/** Claims of the backup that are stored already, brought in earlier or never gone, keep the identity they have here. */
function broughtBefore(stored: readonly StoredVersion[], bundle: Bundle): Map<string, string> {
  const here = new Map(stored.flatMap(({ claims }) => claims.map(({ id, identity }) => [id, identity])));
  return new Map(
    bundle.claims.flatMap(({ id, identity }) => {
      const stored = here.get(id);
      return stored === undefined ? [] : [[identity, stored]];
    }),
  );
}

function sameClaims({ version, claims }: StoredVersion, other: VersionRecord, bundle: Bundle): [string, string][] {
  const others = bundle.claims.filter(({ versionId }) => versionId === other.id);
  const carried = carryIdentities({ text: version.article.text, claims }, { text: other.article.text, claims: others });
  return others.flatMap((claim) => {
    const stored = carried.get(claim);
    return stored === undefined ? [] : [[claim.identity, stored] as [string, string]];
  });
}

async function storedVersions(store: Store, articleId: string): Promise<StoredVersion[]> {
  const versions = await store.versions.where({ articleId }).toArray();
  const claims = await store.claims.where({ articleId }).toArray();
  const statements = await store.statements.where({ articleId }).toArray();
  return versions.map((version) => ({
    version,
    claims: claims.filter(({ versionId }) => versionId === version.id),
    reading: readingOf(version, { claims, statements }),
  }));
}

function readingOf(version: VersionRecord, { claims, statements }: Pick<Bundle, "claims" | "statements">): Reading {
  return {
    article: version.article,
    claims: claims.filter((claim) => claim.versionId === version.id && claim.by === "program"),
    statements: statements.filter(({ versionId }) => versionId === version.id),
  };
}
