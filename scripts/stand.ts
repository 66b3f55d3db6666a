import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { SAMPLES } from "../tests/stand/samples";
import { outletOn, standHost } from "./browsers/stand-hosts";

const PAGES = fileURLToPath(new URL("../tests/stand/pages", import.meta.url));
/** Tried first, so that what was saved from the stand yesterday has the same address today. */
const PORT = 8017;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** A running stand. Every outlet is a host of its own: see browsers/stand-hosts. */
export interface Stand {
  readonly port: number;
  /** The address of a page, or of a later edition of it. */
  urlOf(page: { readonly host: string; readonly path: string; readonly edition?: string }): string;
  /** Every address that was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves the sample pages on 127.0.0.1: on the usual port, else on any that is free. */
export async function openStand(): Promise<Stand> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    asked.push(url.href);
    void answer(url, response);
  });
  const port = await listen(server, PORT).catch(() => listen(server, 0));
  return {
    port,
    asked,
    urlOf: ({ host, path, edition }) =>
      `http://${standHost(host)}:${port}${path}${edition ? `?edition=${edition}` : ""}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function answer({ hostname, port, pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
  const outlet = outletOn(hostname);
  if (!outlet) return send(response, 200, ".html", indexPage(port));
  const file = await find(outlet, pathname, searchParams.get("edition"));
  if (file) send(response, 200, file.type, file.content);
  else send(response, 404, ".html", NOT_FOUND);
}

/** With as much to read as the error pages of newspapers have. */
const NOT_FOUND = `<!doctype html><html lang="en"><title>Not found</title><article><h1>Not found</h1>
<p>There is no such page on the stand. It may have been moved, or its address was mistyped on the way here.</p>
<p>The front page lists every article that there is, with its newspaper. From there each of them can be reached with one
click, and read as often as it is needed.</p></article></html>`;

interface Found {
  readonly type: string;
  readonly content: Buffer;
}

/** The file itself, the page of that name and edition, or the front page: an app answers all its addresses with it. */
async function find(outlet: string, pathname: string, edition: string | null): Promise<Found | null> {
  const path = normalize(decodeURIComponent(pathname));
  const candidates = extname(path) ? [path] : [`${path}${edition ? `.${edition}` : ""}.html`, "/index.html"];
  for (const candidate of candidates) {
    const file = join(PAGES, outlet, candidate);
    if (!file.startsWith(PAGES + sep)) return null;
    const content = await readFile(file).catch(() => null);
    if (content) return { type: extname(file), content };
  }
  return null;
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, {
    "content-type": TYPES[type] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  response.end(content);
}

function indexPage(port: string): string {
  const rows = SAMPLES.map(({ host, path, outlet, title }) => {
    return `<li>${outlet}: <a href="http://${standHost(host)}:${port}${path}">${title}</a></li>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The stand</title>
<style>body{font:17px/1.6 system-ui,sans-serif;max-width:44em;margin:2em auto;padding:0 1em}</style>
<h1>The stand</h1>
<p>Invented articles of invented newspapers, for trying out Says Who. None of this is news.</p>
<ul>${rows.join("\n")}
<li>Ostsee-Echo: <a href="http://${standHost("ostsee-echo")}:${port}/nordkorea-kursk-300?edition=abends">the same article as it reads in the evening</a></li>
<li>Pulse: <a href="http://${standHost("pulse")}:${port}/story/seoul-2000">a page that changes without loading</a></li></ul>
</html>`;
}
