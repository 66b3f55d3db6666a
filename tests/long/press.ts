import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { standHost } from "../../scripts/browsers/stand-hosts";

/** A newspaper that prints as many articles as are asked for. Invented, as everything in it. */
export interface Press {
  urlOf(number: number): string;
  close(): Promise<void>;
}

/** Serves `/news/story-N-of-the-day`, each with one figure: N and a thousand soldiers. */
export async function openPress(): Promise<Press> {
  const server = createServer((request, response) => {
    const number = /story-(\d+)-of-the-day/.exec(request.url ?? "")?.[1];
    response.writeHead(number ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(number ? page(Number(number)) : "<!doctype html><title>Not found</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (number) => `http://${standHost("press")}:${port}/news/story-${number}-of-the-day`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function page(number: number): string {
  const title = `North Korea sent ${number + 1_000} soldiers to Russia, agency says`;
  return `<!doctype html><html lang="en"><head><title>${title} - The Press</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-04-28T08:00:00+02:00">
</head><body><header><nav><a href="/">Home</a></nav></header><article><h1>${title}</h1>
<p>North Korea has sent ${number + 1_000} soldiers to Russia, South Korea's spy agency said on Monday after a briefing.</p>
<p>Edition ${number}: the agency told lawmakers that it had checked the account and that it stood by all of it in full.</p>
<p>Observers cautioned that nobody could confirm the account, and that earlier ones had been revised more than once.</p>
</article></body></html>`;
}
