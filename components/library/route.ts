import { useEffect, useState } from "preact/hooks";

export const PAGES = ["articles", "measures", "sources", "statements", "comparisons"] as const;
export type LibraryPage = (typeof PAGES)[number];

/** What of the library is looked at. */
export type Route =
  | { readonly page: LibraryPage }
  /** `claim`: the figure to begin at. `add`: a sentence with a figure to be added. */
  | { readonly page: "article"; readonly id: string; readonly claim: string | null; readonly add?: string | null }
  | { readonly page: "measure"; readonly id: string }
  | { readonly page: "comparison"; readonly id: string }
  /** `measure`: to begin with. `from`: a saved one to change. */
  | { readonly page: "draft"; readonly measure: string | null; readonly from: string | null };

/** The route of an address's part behind "#": "#/articles/ID?claim=IDENTITY". What is unknown is the list of articles. */
export function parseRoute(hash: string): Route {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [page = "", id = ""] = path.split("/").map(decoded);
  const query = new URLSearchParams(search);
  if (page === "articles" && id)
    return { page: "article", id, claim: query.get("claim"), ...(query.has("add") && { add: query.get("add") }) };
  if (page === "measures" && id) return { page: "measure", id };
  if (page === "comparisons" && id === "new")
    return { page: "draft", measure: query.get("measure"), from: query.get("from") };
  if (page === "comparisons" && id) return { page: "comparison", id };
  return { page: PAGES.find((known) => known === page) ?? "articles" };
}

/** The address of a route within the library. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case "article":
      return `#/articles/${encoded(route.id)}${query({ claim: route.claim, add: route.add ?? null })}`;
    case "measure":
      return `#/measures/${encoded(route.id)}`;
    case "comparison":
      return `#/comparisons/${encoded(route.id)}`;
    case "draft":
      return `#/comparisons/new${query({ measure: route.measure, from: route.from })}`;
    default:
      return `#/${route.page}`;
  }
}

/** The page of the navigation that a route belongs to. */
export function pageOf({ page }: Route): LibraryPage {
  if (page === "article") return "articles";
  if (page === "measure") return "measures";
  return page === "comparison" || page === "draft" ? "comparisons" : page;
}

/** The route that is looked at, followed. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return parseRoute(hash);
}

function query(parts: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
}

/** A lone half of a character, which no address can hold, is written as the sign for what is unknown. */
const encoded = (id: string): string => encodeURIComponent(id.toWellFormed());

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
