import type { Phrases } from "../languages/claim-words";
import type { Language } from "../languages/language";

/** Somebody who is the same in every language: an outlet, an agency, an institution. */
export interface NamedActor {
  /** "media:reuters", "kr.nis"; several rows may be of one actor. */
  readonly id: string;
  /**
   * What texts call it, as `core/text/lexicon.ts` writes phrases, by language code; under "latin" names that all
   * languages with spaces between their words leave as they are.
   */
  readonly names: Readonly<Record<string, Phrases>>;
}

/** The names of `actors` in one language, by id. */
export function namesIn(language: Language, actors: readonly NamedActor[]): Readonly<Record<string, Phrases>> {
  const byId = new Map<string, Set<string>>();
  for (const { id, names } of actors) {
    const phrases = [...latinNames(language, names.latin), ...(names[language.code] ?? [])];
    if (phrases.length > 0) byId.set(id, new Set([...(byId.get(id) ?? []), ...phrases]));
  }
  return Object.fromEntries([...byId].map(([id, phrases]) => [id, [...phrases]]));
}

function latinNames({ boundaries, oneCapital }: Language, names: Phrases = []): Phrases {
  if (boundaries !== "word") return [];
  if (!oneCapital) return names;
  return names.flatMap((name) =>
    /^[A-Z]{3,}$/.test(name) ? [name, name.charAt(0) + name.slice(1).toLowerCase()] : name,
  );
}
