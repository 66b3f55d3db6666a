import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { standHost } from "../../../scripts/browsers/stand-hosts";

export interface Served {
  urlOf(path: string): string;
  close(): void;
}

/** Serves what `pageAt` has under a path on 127.0.0.1, as a host of its own. */
export async function serve(pageAt: (path: string) => string | null): Promise<Served> {
  const server = createServer((request, response) => {
    const page = pageAt(decodeURIComponent(new URL(request.url ?? "/", "http://live.example").pathname));
    response.writeHead(page === null ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page ?? "<!doctype html><title>Not found</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (path) => `http://${standHost("live")}:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
