import type { JsonLdDocument } from "jsonld";

const term = (id: string) => ({ "@id": id, "@type": "@id" });
const typed = (id: string, type: string) => ({ "@id": id, "@type": type });

/** Of schema.org's own context what Says Who uses: every name is one of its own, and some have a type. */
const schemaOrg = {
  "@vocab": "http://schema.org/",
  schema: "http://schema.org/",
  url: term("schema:url"),
  identifier: "schema:identifier",
  datePublished: typed("schema:datePublished", "schema:Date"),
  observationDate: typed("schema:observationDate", "schema:Date"),
};

/** Of the context of Web Annotations what Says Who uses, and nothing that only looks like it: what is not here is lost. */
const annotations = {
  "@vocab": null,
  oa: "http://www.w3.org/ns/oa#",
  as: "http://www.w3.org/ns/activitystreams#",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  Annotation: "oa:Annotation",
  SpecificResource: "oa:SpecificResource",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  TimeState: "oa:TimeState",
  Software: "as:Application",
  identifying: "oa:identifying",
  motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
  body: term("oa:hasBody"),
  target: term("oa:hasTarget"),
  source: term("oa:hasSource"),
  selector: term("oa:hasSelector"),
  state: term("oa:hasState"),
  renderedVia: term("oa:renderedVia"),
  name: "foaf:name",
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  start: typed("oa:start", "xsd:nonNegativeInteger"),
  end: typed("oa:end", "xsd:nonNegativeInteger"),
  sourceDate: typed("oa:sourceDate", "xsd:dateTime"),
};

const CONTEXTS: Readonly<Record<string, JsonLdDocument>> = {
  "https://schema.org": { "@context": schemaOrg },
  "http://www.w3.org/ns/anno.jsonld": { "@context": annotations },
};

/** Hands out the contexts that are here, and asks nobody for another. */
export async function contextOf(url: string) {
  const document = CONTEXTS[url];
  if (!document) throw new Error(`no context ${url}`);
  return { documentUrl: url, document };
}
