/** What is used of a library that has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    /** @param input a file's text, its format found out by what it looks like */
    constructor(input: string, options: { readonly generateGraph: false });
    /** As CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: "bibliography", options: { readonly format: "text"; readonly template: "apa" }): string;
  }
}
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
