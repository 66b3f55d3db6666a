import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What browsers ask their own makers for, whatever is installed. */
const MAKERS = /^(?:https?:\/\/)?(?:[\w.-]+\.)?(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.(?:com|net|org)[:/]/;

/** Of what was asked for, what no browser asks for by itself. */
export function notTheMakers(seen: readonly string[]): string[] {
  return seen.filter((asked) => !MAKERS.test(asked));
}

/** A proxy that lets nothing through and notes who was asked for. */
export interface Watchman {
  readonly port: number;
  /** Hosts that somebody wanted to reach, in order. */
  readonly seen: readonly string[];
  close(): void;
}

/** Stands between a browser and everything that is not this machine. */
export async function postWatchman(): Promise<Watchman> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    seen.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, seen, close: () => server.close() };
}
