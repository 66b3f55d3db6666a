import { readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../core/analyse";
import { knowledge } from "../../core/knowledge";
import type { Article } from "../../core/page/article";
import { isPageProblem } from "../../core/page/page-problem";
import { readArticle } from "../../core/page/read-article";
import { standHost } from "../../scripts/browsers/stand-hosts";
import { openStand, type Stand } from "../../scripts/stand";
import { parse } from "../page/parse";
import { FULL_VERSION, PULSE, SAMPLES, type Sample } from "./samples";

function read({ host, path }: Pick<Sample, "host" | "path">): Article {
  const html = readFileSync(new URL(`pages/${host}${path}.html`, import.meta.url), "utf8");
  const article = readArticle(parse(html), `http://${standHost(host)}:8017${path}`);
  if (isPageProblem(article)) throw new Error(article.sentence);
  return article;
}

describe("the articles of the stand", () => {
  it.each(SAMPLES.map((sample) => [sample.title, sample] as const))("%s", (_, sample) => {
    const article = read(sample);
    const { topics, claims } = analyse(article, knowledge);
    expect(article).toMatchObject({ title: sample.title, publisher: sample.outlet, language: sample.language });
    expect(topics[0]?.matched).toBe(sample.figures !== null);
    const figures = claims.map(({ measure, best, source }) => [measure, best, source]);
    expect(figures).toEqual(sample.figures ?? []);
  });

  it("are one article as AMP and in full", () => {
    const full = read(FULL_VERSION);
    const amp = read({ host: FULL_VERSION.host, path: "/amp/western-officials-kursk" });
    expect(amp.text).toBe(full.text);
    expect(amp.canonicalUrl).toBe(full.canonicalUrl);
  });
});

describe("the stand", () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await openStand();
  });
  afterAll(() => stand.close());

  /** Only browsers are told of these names: the host is said in a header. */
  async function get(host: string, path: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port: stand.port, path, headers: { host: `${host}:${stand.port}` } });
      asked.on("error", reject).on("response", async (response) => {
        const chunks = await response.toArray();
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
      asked.end();
    });
  }

  it("serves every article under its outlet's own host", async () => {
    for (const { host, path, title } of SAMPLES) {
      const { status, text } = await get(standHost(host), path);
      expect(status).toBe(200);
      expect(text).toContain(title);
    }
  });

  it("answers every address of the app with the app", async () => {
    expect((await get(standHost(PULSE.host), PULSE.offTopic)).text).toContain("app.js");
  });

  it("lists the articles where no outlet is named", async () => {
    const { text } = await get("127.0.0.1", "/");
    for (const { title } of SAMPLES) expect(text).toContain(title);
  });

  it("serves nothing from outside its folder", async () => {
    const { status, text } = await get(standHost("kurier-am-sund"), "/..%2f..%2fsamples.ts");
    expect(status).toBe(404);
    expect(text).not.toContain("SAMPLES");
  });

  it("takes another port where the usual one is taken", async () => {
    const second = await openStand();
    expect(second.port).not.toBe(stand.port);
    await second.close();
  });
});
