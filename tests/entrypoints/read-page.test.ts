import { runInThisContext } from "node:vm";
import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { knowledge } from "../../core/knowledge";
import { readPage } from "../../entrypoints/reader/read-page";
import { broughtLanguage, languageScript } from "../../messages/brought-languages";
import { parseMessage } from "../../messages/parse";

const URL_ = "https://courier.example/world/four-thousand-sent-agency-says";
const PAGE = `<!doctype html><html lang="en"><head><title>North Korea sent 4,000 soldiers to Russia, agency says</title>
<meta property="og:type" content="article"></head><body><article><h1>North Korea sent 4,000 soldiers to Russia, agency says</h1>
<p>North Korea has sent 4,000 soldiers to Russia, South Korea's spy agency said on Monday after a briefing in parliament.</p>
<p>The agency told lawmakers that the deployment had begun in October and that further troops were expected to follow.</p>
<p>Moscow declined to comment, and a spokesman for the Kremlin referred all questions to the defence ministry in the capital.</p>
</article></body></html>`;

let sendMessage: ReturnType<typeof vi.fn>;

/** As the background answers: it has the language's file run beside the reader. */
async function background(message: { type: string; code?: string }): Promise<object> {
  if (message.type !== "needsLanguage") return { articleId: "a" };
  const language = knowledge.ready(message.code ?? "");
  if (language) expect(runInThisContext(languageScript(language))).toBeUndefined();
  return { brought: language !== null };
}

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage = vi.fn(background);
  Object.assign(fakeBrowser.runtime, { sendMessage });
  vi.stubGlobal("location", { href: URL_ });
  vi.stubGlobal("document", parseHTML(PAGE).document);
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, "saysWhoLanguages");
  vi.unstubAllGlobals();
});

async function read(): Promise<unknown[]> {
  const reading = readPage(false);
  await vi.advanceTimersByTimeAsync(10_000);
  await reading;
  return sendMessage.mock.calls.map(([message]) => message);
}

describe("reading a page", () => {
  it("sends what it read in a form that the background accepts", async () => {
    const message = (await read()).at(-1);
    expect(parseMessage(message)).toMatchObject({
      type: "reading",
      analysis: {
        article: { url: URL_, title: "North Korea sent 4,000 soldiers to Russia, agency says" },
        topics: [{ id: "dprk-russia", matched: true }, { matched: false }],
      },
    });
  });

  it("takes a page that the server did not find for none, whoever asked", async () => {
    vi.spyOn(performance, "getEntriesByType").mockReturnValue([{ name: URL_, responseStatus: 404 } as never]);
    expect(await read()).toEqual([{ type: "notRead", url: URL_, problem: "errorPage" }]);
    vi.mocked(performance.getEntriesByType).mockReturnValue([
      { name: "https://courier.example/", responseStatus: 404 } as never,
    ]);
    sendMessage.mockClear();
    // The page has gone on since without loading: what the server said was of another address.
    expect((await read()).at(-1)).toMatchObject({ type: "reading" });
    vi.restoreAllMocks();
  });

  it("has the article's language brought, once, and no other", async () => {
    const needed = { type: "needsLanguage", url: URL_, code: "en" };
    expect((await read()).filter((message) => parseMessage(message)?.type === "needsLanguage")).toEqual([needed]);
    expect(knowledge.languages.filter(({ code }) => broughtLanguage(code)).map(({ code }) => code)).toEqual(["en"]);
    sendMessage.mockClear();
    expect(await read()).toMatchObject([{ type: "reading", analysis: { claims: [{ best: 4_000 }] } }]);
  });

  it("says that it could not read where the language does not come: the article would seem to say nothing", async () => {
    sendMessage.mockImplementation(async () => ({ brought: false }));
    expect((await read()).at(-1)).toEqual({ type: "notRead", url: URL_, problem: "couldNotRead" });
  });

  it("reads an article in a language that it does not know without asking for one", async () => {
    const greek = "Η Βόρεια Κορέα έστειλε στρατιώτες στη Ρωσία, είπε η υπηρεσία πληροφοριών τη Δευτέρα το πρωί.";
    vi.stubGlobal(
      "document",
      parseHTML(PAGE.replace('lang="en"', 'lang="el"').replace(/<p>.*<\/p>/s, `<p>${greek}</p>`.repeat(4))).document,
    );
    const topics = [{ matched: false }, { matched: false }];
    expect(await read()).toMatchObject([{ type: "reading", analysis: { topics, claims: [] } }]);
  });

  it("leaves the page as it was", async () => {
    const before = document.toString();
    await read();
    expect(document.toString()).toBe(before);
  });

  it("sends again when the background was stopped before it answered, and gives up in the end", async () => {
    await read();
    sendMessage.mockClear();
    sendMessage.mockRejectedValueOnce(new Error("message channel closed"));
    sendMessage.mockResolvedValueOnce(undefined);
    expect(await read()).toHaveLength(3);
    sendMessage.mockClear();
    sendMessage.mockRejectedValue(new Error("extension context invalidated"));
    expect(await read()).toHaveLength(4);
  });

  it("says why where there is nothing to read", async () => {
    vi.stubGlobal("document", parseHTML("<!doctype html><html><body></body></html>").document);
    expect(await read()).toEqual([{ type: "notRead", url: URL_, problem: "empty" }]);
  });

  it("says so where the page holds more than is ever saved", { timeout: 60_000 }, async () => {
    const figures = Array.from(
      { length: 6_000 },
      (_, i) => `<p>North Korea has sent ${i + 1_000} soldiers to Russia, Seoul said.</p>`,
    );
    vi.stubGlobal("document", parseHTML(PAGE.replace("</article>", `${figures.join("")}</article>`)).document);
    expect((await read()).at(-1)).toEqual({ type: "notRead", url: URL_, problem: "tooLarge" });
  });

  it("says so where the page breaks the reading", async () => {
    const broken = new Proxy({} as Document, {
      get: () => {
        throw new Error("not yours");
      },
    });
    vi.stubGlobal("document", broken);
    const [message] = await read();
    expect(message).toMatchObject({ type: "notRead", url: URL_ });
    expect(parseMessage(message)).not.toBeNull();
  });
});
