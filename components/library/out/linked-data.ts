import type {
  NewsArticle,
  NewsMediaOrganization,
  Observation,
  Organization,
  Person,
  Claim as SchemaClaim,
} from "schema-dts";
import { type MarkedClaim, PUBLISHER } from "../../../core/claims/claim";
import { isRefusal } from "../../../core/comparison/comparable";
import { figureInWords } from "../../../locales/figure";
import type { Locale } from "../../../locales/locale";
import { actorName, measureTitle } from "../../../locales/source";
import type { LibraryFigure } from "../figure/library-figure";
import { annotationOf } from "./annotation";
import type { CitedArticle } from "./cited-article";
import { articleIri, claimIri } from "./iris";
import { wellFormedJson } from "./json";
import type { Told } from "./told";

/** What schema.org has no word for stands under a name of its own. */
const CONTEXT = ["https://schema.org", { says: "https://says-who.example/terms#" }];

/**
 * Figures as linked data (JSON-LD): the articles and the claims in the words of schema.org, and where each claim stands as
 * Web Annotations. What several articles tell alike is one claim with several appearances; what the reader rejected is none.
 */
export function figuresAsJsonLd({ figures, articles, texts }: Told, locale: Locale): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const kept = figures.filter(({ judged }) => judged !== "rejected");
  const claims = Map.groupBy(kept, claimIri);
  const annotations = kept.flatMap((figure) => {
    const article = byId.get(figure.articleId);
    return article ? [annotationOf(figure, article, texts.get(article.id) ?? null)] : [];
  });
  return wellFormedJson({
    "@context": CONTEXT,
    "@graph": [
      ...articles.map(newsArticle),
      ...[...claims].map(([iri, told]) => claimNode(iri, told, byId, locale)),
      ...annotations,
    ],
  });
}

function newsArticle(article: CitedArticle): NewsArticle {
  const { title, byline, outlet, publishedAt, language, url } = article;
  return {
    "@type": "NewsArticle",
    "@id": articleIri(article),
    url: url ?? undefined,
    headline: title || undefined,
    author: byline ? person(byline) : undefined,
    publisher: outlet ? medium(outlet) : undefined,
    datePublished: publishedAt ?? undefined,
    inLanguage: language ?? undefined,
  };
}

function claimNode(
  iri: string,
  told: readonly LibraryFigure[],
  byId: ReadonlyMap<string, CitedArticle>,
  locale: Locale,
): object {
  const first = told.reduce((one, other) => (Date.parse(other.day) < Date.parse(one.day) ? other : one));
  const { claim } = first;
  const { stance, certainty, qualifier } = claim;
  const title = measureTitle(claim.measure, locale);
  const appearances = [...new Set(told.map(({ articleId }) => articleId))].flatMap((id) => byId.get(id) ?? []);
  const article = byId.get(first.articleId);
  const node: SchemaClaim = {
    "@type": "Claim",
    "@id": iri,
    text: `${title}: ${figureInWords(claim, locale)}`,
    ...saidBy(first, locale),
    about: observation(claim, title),
    appearance: appearances.map(reference),
    firstAppearance: article && reference(article),
  };
  return { ...node, "says:stance": stance, "says:certainty": certainty, "says:qualifier": qualifier };
}

const reference = (article: CitedArticle): { "@id": string } => ({ "@id": articleIri(article) });

/** A claim is its source's own, but not of one who denies or doubts it: that is a word on somebody else's claim. */
function saidBy({ claim, outlet }: LibraryFigure, locale: Locale): Pick<SchemaClaim & object, "creator" | "review"> {
  const source = sourceNode(claim.source, outlet, locale);
  if (!isRefusal(claim)) return { creator: source };
  return { review: { "@type": "Review", author: source, reviewBody: locale.words.claims.stance[claim.stance] } };
}

/** Bounds that nothing is known of are left out; one value is both of its own bounds. */
function observation({ measure, low, best, high, unit, asOf }: MarkedClaim, title: string): Observation {
  return {
    "@type": "Observation",
    variableMeasured: { "@type": "PropertyValue", propertyID: measure, name: title },
    observationDate: asOf ?? undefined,
    value: best ?? undefined,
    minValue: low ?? undefined,
    maxValue: high ?? undefined,
    unitText: unit,
  };
}

/** Ids that stand for people; all others stand for a body. */
const PEOPLE: readonly string[] = ["kr.lawmaker", "soldiers", "ua.president", "unnamed", "western-officials"];

function sourceNode(id: string, outlet: string | null, locale: Locale): Organization | Person {
  if (id === PUBLISHER) return medium(outlet ?? actorName(id, locale).full);
  const name = actorName(id, locale).full;
  if (id.startsWith("media:")) return { ...medium(name), identifier: id };
  return PEOPLE.includes(id) ? { ...person(name), identifier: id } : { "@type": "Organization", name, identifier: id };
}

const medium = (name: string) => ({ "@type": "NewsMediaOrganization", name }) as const satisfies NewsMediaOrganization;
const person = (name: string) => ({ "@type": "Person", name }) as const satisfies Person;
