import { instance } from "@viz-js/viz";
import { type Arrow, architecture, type Room } from "./rooms";

/** Lies beside README's other pictures. */
export const ARCHITECTURE_FILE = "docs/architecture.svg";

/** The picture of the project's rooms, as SVG: the same bytes for the same imports. Readable on light and dark pages. */
export async function architectureSvg(): Promise<string> {
  const { rooms, arrows } = architecture();
  const viz = await instance();
  const drawn = viz.renderString(graph(rooms, arrows), { format: "svg" });
  // Before the picture stands what Graphviz says of itself.
  const svg = drawn.slice(drawn.indexOf("<svg") + "<svg".length);
  return `<svg role="img" aria-label="The rooms of Says Who, and whose code each of them runs"${svg.replace(">", `>\n${STYLE}`)}`;
}

/** In Graphviz's own words: the core's rooms in a box of their own. */
function graph(rooms: readonly Room[], arrows: readonly Arrow[]): string {
  const [outer, inner] = [rooms.filter(({ path }) => !isInner(path)), rooms.filter(({ path }) => isInner(path))];
  return `digraph {
    graph [bgcolor=transparent, ranksep=0.35, nodesep=0.3, fontname="Helvetica"]
    node [shape=box, style="filled,rounded", fillcolor=white, margin="0.16,0.09", fontname="Helvetica", fontsize=12]
    edge [arrowsize=0.7]
    ${outer.map(box).join("\n")}
    subgraph cluster_core {
      graph [style="rounded", label="pure: no browser, no clock, no network", labeljust=l, labelloc=b, fontsize=11]
      ${inner.map(box).join("\n")}
    }
    ${arrows.map(([from, to]) => `"${from}" -> "${to}"`).join("\n")}
  }`;
}

const isInner = (path: string): boolean => path === "core" || path.startsWith("core/");

function box({ path, is }: Room): string {
  return `"${path}" [label=<<b>${path}</b><br/><font point-size="10">${is.replaceAll("&", "&amp;")}</font>>]`;
}

const STYLE = `<style>
  text { fill: #1c1a17 }
  .node path { fill: #ffffff; stroke: #1f3a5f }
  .cluster path { fill: none; stroke: #8f8878; stroke-dasharray: 4 3 }
  .edge path { stroke: #5f5a50 }
  .edge polygon { fill: #5f5a50; stroke: #5f5a50 }
  @media (prefers-color-scheme: dark) {
    text { fill: #ebe8e1 }
    .node path { fill: #202226; stroke: #a9c6ee }
    .edge path { stroke: #aba69b }
    .edge polygon { fill: #aba69b; stroke: #aba69b }
  }
</style>`;
