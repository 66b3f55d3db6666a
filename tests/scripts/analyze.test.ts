import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const PROSE =
  "Der südkoreanische Geheimdienst NIS schätzt, dass mindestens 300 nordkoreanische Soldaten in Kursk getötet wurden. " +
  "Die Soldaten aus Nordkorea kämpfen dort seit dem Herbst an der Seite Russlands gegen die Ukraine.";
const NEGATIVE =
  "In der Halle am Hafen eröffnet heute der Markt. Mehr als 40 Stände bieten Gemüse, Käse und Brot aus der Region an, " +
  "und wer will, kann den Bäckern bei der Arbeit zusehen.";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "analyze-"));
  mkdirSync(join(folder, "inner"));
  writeFileSync(join(folder, "b.html"), page("Dreihundert Tote in Kursk", PROSE));
  writeFileSync(join(folder, "inner", "a.html.gz"), gzipSync(page("Markt am Hafen", NEGATIVE)));
  writeFileSync(join(folder, "notes.txt"), "no page");
});
afterAll(() => rmSync(folder, { recursive: true }));

function page(title: string, prose: string): string {
  return `<!doctype html><html lang="de"><head><title>${title}</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="Tagesblatt">
    <meta property="article:published_time" content="2025-01-13T08:00:00+01:00"></head>
    <body><article><h1>${title}</h1><p>${prose}</p><p>${prose}</p></article></body></html>`;
}

interface Ran {
  readonly status: number | null;
  readonly records: readonly Record<string, unknown>[];
  readonly complaint: string;
}

async function analyze(args: readonly string[], input: string | Uint8Array = ""): Promise<Ran> {
  const command = ["--import", "./scripts/typescript.mjs", "scripts/analyze.ts", ...args];
  const child = spawn(process.execPath, command, { cwd: PROJECT });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [lines, complaint, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  const isJson = lines.startsWith("{");
  return {
    status,
    records: isJson
      ? lines
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line))
      : [],
    complaint,
  };
}

const line = (record: object) => `${JSON.stringify(record)}\n`;

// Each starts a process, which takes what the machine has left.
describe("analyze", { timeout: 60_000 }, () => {
  it("prints a record of the codebook for a page", async () => {
    const { status, records } = await analyze([join(folder, "b.html")]);
    expect(status).toBe(0);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      file: join(folder, "b.html"),
      article: { title: "Dreihundert Tote in Kursk", publisher: "Tagesblatt", language: "de" },
      topics: [{ matched: true }, { matched: false }],
      claims: [
        {
          measure: "casualties.killed",
          low: 300,
          best: 300,
          high: null,
          qualifier: "atLeast",
          source: "kr.nis",
          via: [],
        },
      ],
    });
    expect(JSON.stringify(records)).not.toContain("reasons");
  });

  it("explains when asked to", async () => {
    const { records } = await analyze(["--explain", join(folder, "b.html")]);
    expect(records[0]).toMatchObject({ claims: [{ reasons: { source: [{ rule: "source.verb:schätzt" }] } }] });
  });

  it("takes the pages of a folder and of the folders in it, packed or not, and nothing else", async () => {
    const { status, records } = await analyze([folder]);
    expect(status).toBe(0);
    expect(records.map((record) => record.file)).toEqual([join(folder, "b.html"), join(folder, "inner", "a.html.gz")]);
    expect(records[1]).toMatchObject({ topics: [{ matched: false }, { matched: false }], claims: [], statements: [] });
  });

  it("goes on behind what it cannot read, and says so at the end", async () => {
    const missing = join(folder, "missing.html");
    const { status, records } = await analyze([missing, join(folder, "b.html")]);
    expect(status).toBe(1);
    expect(records[0]).toEqual({ file: missing, error: expect.stringContaining("no such file") });
    expect(records[1]).toHaveProperty("claims");
  });

  it("reads a page from standard input, and believes the command line more than the page", async () => {
    const args = ["--url", "https://blatt.example/1", "--published", "2025-02-01", "--stage", "article", "-"];
    const { records } = await analyze(args, page("Tote", PROSE));
    expect(records[0]).toMatchObject({
      file: "-",
      article: { url: "https://blatt.example/1", publishedAt: "2025-02-01", title: "Tote" },
    });
  });

  it("reads pages in the encoding they declare", async () => {
    const html = page("Tote", PROSE).replace("<head>", '<head><meta charset="windows-1252">');
    const { records } = await analyze(["--stage", "article", "-"], Buffer.from(html, "latin1"));
    expect(records[0]).toMatchObject({ article: { text: expect.stringContaining("südkoreanische") } });
  });

  it("reads lines of pages and of texts", async () => {
    const lines =
      line({ id: "page", html: page("Tote", PROSE) }) +
      line({ id: "text", text: PROSE, language: "de", publishedAt: "2025-01-13" });
    const { status, records } = await analyze(["--ndjson"], lines);
    expect(status).toBe(0);
    expect(records.map((record) => record.id)).toEqual(["page", "text"]);
    expect(records[1]).toMatchObject({ claims: [{ best: 300, source: "kr.nis" }] });
  });

  it("answers every line with one, in its order, whatever stands in it", async () => {
    const separators = "eins\u2028zwei\u0085drei\rvier";
    const lines = [
      '{"id":',
      "",
      "[1]",
      line({ id: 7 }).trimEnd(),
      `{"id":8,"text":"${separators.replace("\r", "\\r")}"}`,
      `${line({ text: PROSE }).trimEnd()}\r`,
      '{"id":"\\u0000 \\ud83d \\\\u0000","text":"\\udc00 \u{1f600}"}',
      line({ id: null, article: { text: PROSE, title: 5 } }).trimEnd(),
      '{"html":"","id":9}',
      '{"te',
    ];
    const { status, records } = await analyze(["--ndjson"], lines.join("\n"));
    expect(status).toBe(0);
    expect(records.map((record) => record.line)).toEqual(lines.map((_, i) => i + 1));
    expect(records).toMatchObject([
      { error: "Line 1 is no JSON object." },
      { error: "Line 2 is empty." },
      { error: "Line 3 is no JSON object." },
      { id: 7, error: 'Line 4 has neither "html" nor "text" nor an "article".' },
      { id: 8, article: { text: separators } },
      { topics: [{ matched: true }, { matched: false }] },
      { id: "\ufffd \ufffd \\u0000", article: { text: "\ufffd \u{1f600}" } },
      { id: null, claims: [{ best: 300 }], article: { title: "" } },
      { id: 9, error: expect.any(String) },
      { error: "Line 10 is no JSON object." },
    ]);
  });

  it("reads a line of its own again as it was read", async () => {
    const first = await analyze(
      ["--ndjson"],
      line({ id: "a", html: page("Tote", `${PROSE}</p><ul><li>${PROSE}</ul><p>`) }),
    );
    const again = await analyze(["--ndjson"], line(first.records[0] ?? {}));
    expect(first.records[0]).toMatchObject({
      article: { blocks: expect.arrayContaining([expect.objectContaining({ kind: "item" })]) },
    });
    expect(again.records).toEqual(first.records);
  });

  it("takes no blocks that do not stand in the text", async () => {
    const article = { text: "Eins.\nZwei.", language: "de" };
    const block = (start: number, end: number) => ({ start, end, kind: "paragraph" });
    const given = [[block(0, 99)], [block(6, 11), block(0, 5)], [block(3, 2)], "all", [null], [{ start: 0, end: 5 }]];
    const lines = given.map((blocks) => line({ article: { ...article, blocks } })).join("");
    const { records } = await analyze(["--ndjson", "--stage", "article"], lines);
    for (const record of records) expect(record).toMatchObject({ article: { blocks: [block(0, 5), block(6, 11)] } });
    expect(records).toHaveLength(given.length);
  });

  it("says what lines it could not read on", async () => {
    const { status, records, complaint } = await analyze(["--ndjson", join(folder, "missing.ndjson")]);
    expect([status, records]).toEqual([1, []]);
    expect(complaint).toContain("no such file");
  });

  it("goes on behind the lines that are there, with a torn one made anew", async () => {
    const lines = [{ id: "ä", text: PROSE }, { id: "ö" }, { id: "ü", text: NEGATIVE }].map(line).join("");
    const whole = (await analyze(["--ndjson"], lines)).records.map(line);
    const file = join(folder, "begun.ndjson");
    writeFileSync(file, `${whole[0]}{"line":2,"id":"`);
    const { status, records } = await analyze(["--ndjson", "--resume", file], lines);
    expect([status, records]).toEqual([0, []]);
    expect(readFileSync(file, "utf8")).toBe(whole.join(""));
  });

  it("only lines have a place to go on from", async () => {
    const { status, complaint } = await analyze(["--resume", join(folder, "out"), join(folder, "b.html")]);
    expect(status).toBe(2);
    expect(complaint).toContain("--resume goes with --ndjson.");
  });

  it("prints the quantities of a text at their places in it", async () => {
    const said = "Der Zug hatte zehn Minuten Verspätung.\n\nEtwa 3,5 Mio. Fahrgäste kamen.";
    const { records } = await analyze(
      ["--ndjson", "--stage", "quantities"],
      line({ id: 1, text: said, language: "de" }),
    );
    expect(records[0]).toMatchObject({
      id: 1,
      quantities: [
        { text: "zehn", start: 14, end: 18, low: 10, best: 10, high: 10, qualifier: "exactly" },
        { text: "Etwa 3,5 Mio.", start: 40, end: 53, best: 3_500_000, qualifier: "about" },
      ],
    });
  });

  it("prints the sentences of a text at their places in it", async () => {
    const { records } = await analyze(
      ["--ndjson", "--stage", "sentences"],
      line({ id: 1, text: NEGATIVE, language: "de" }),
    );
    const sentences = records[0]?.sentences as { text: string; start: number; end: number }[];
    expect(sentences).toHaveLength(2);
    for (const { text: sentence, start, end } of sentences) expect(NEGATIVE.slice(start, end)).toBe(sentence);
  });

  it("says what it did not understand, and how it is used", async () => {
    const { status, complaint } = await analyze(["--stage", "soup", "-"]);
    expect(status).toBe(2);
    expect(complaint).toContain('There is no stage "soup".');
    expect(complaint).toContain("--ndjson");
  });
});
