import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PageSample } from "../../core/page/sample-text";
import { Visit } from "../../entrypoints/spotter.content/visit";

const URL_ = "https://courier.example/world/four-thousand-sent-agency-says";
const TITLE = "North Korea sent 4,000 soldiers to Russia, agency says";
const LEAD = "North Korea has sent 4,000 soldiers to Russia, South Korea's spy agency said on Monday after a briefing.";
const REST = "The agency told lawmakers that 600 of them had been killed since the deployment began in October.";
const OFF = "The apples are two weeks late this year, and the growers in the valley are short of hands again.";

let page: Document;
let wanted: boolean;
let sendMessage: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  wanted = true;
  sendMessage = vi.fn(async () => ({ wanted }));
  Object.assign(fakeBrowser.runtime, { sendMessage });
  vi.stubGlobal("location", new URL(URL_));
  vi.stubGlobal("requestIdleCallback", (work: () => void) => setTimeout(work));
});
afterEach(() => vi.unstubAllGlobals());

function show(title: string, ...lines: string[]): void {
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join("");
  const html = `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
  page = parseHTML(html).document;
}

/** Looks once, and lets the background answer. */
async function look(visit: Visit, isSettled = false): Promise<void> {
  visit.look(page, isSettled);
  // When the page is idle; then the settings are asked for, and the background.
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}

const told = (): unknown[] => sendMessage.mock.calls.map(([message]) => message);

describe("what the background is told of a page", () => {
  it("is the headline and the first lines of an article that names a topic, once", async () => {
    show(TITLE, LEAD);
    const visit = new Visit(URL_, null);
    await look(visit);
    await look(visit);
    expect(told()).toEqual([{ type: "spotted", url: URL_, title: TITLE, text: expect.stringContaining(LEAD) }]);
  });

  it("is nothing of an article that names none, nor of a page that is no article", async () => {
    show("A late harvest in the valley", OFF);
    await look(new Visit(URL_, null));
    show(TITLE, "North Korea, in short.");
    vi.spyOn(page.documentElement, "querySelector").mockReturnValue(null);
    await look(new Visit(URL_, null));
    expect(told()).toEqual([]);
  });

  it.each([
    ["everything is paused", { paused: true }],
    ["only what is asked for is read", { onlyOnClick: true }],
    ["the site is switched off", { sitesOff: ["courier.example"] }],
  ])("is nothing where %s", async (_, settings) => {
    await fakeBrowser.storage.local.set({ settings });
    show(TITLE, LEAD);
    await look(new Visit(URL_, null));
    expect(told()).toEqual([]);
  });

  it("is nothing of a page that has gone on to another address before it was told", async () => {
    show(TITLE, LEAD);
    new Visit(URL_, null).look(page, false);
    vi.stubGlobal("location", new URL("https://courier.example/world/another"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told()).toEqual([]);
  });

  it("comes again when more of the article has come, and not for a clock", async () => {
    show(TITLE, LEAD);
    const visit = new Visit(URL_, null);
    await look(visit);
    show(TITLE, LEAD, "3 minutes ago");
    await look(visit);
    expect(told()).toHaveLength(1);
    show(TITLE, LEAD, REST);
    await look(visit);
    await look(visit);
    expect(told()).toHaveLength(2);
  });

  it("is asked once of a text that is on no topic, and again when there is more of it", async () => {
    wanted = false;
    show("What a committee heard", `${OFF} So it is in North Korea, says a grower.`);
    const visit = new Visit(URL_, null);
    await look(visit);
    await look(visit);
    expect(told()).toHaveLength(1);
    show("What a committee heard", `${OFF} So it is in North Korea, says a grower.`, REST);
    await look(visit);
    expect(told()).toHaveLength(2);
  });

  it("is nothing while the article of the last address still stands there", async () => {
    const before: PageSample = { headline: TITLE, description: "", lines: [LEAD, REST] };
    show(TITLE, LEAD, REST);
    const visit = new Visit(URL_, before);
    expect(visit.look(page, false)).toEqual({ follow: "all", again: true });
    await look(visit, true);
    expect(told()).toEqual([]);
    show("Another number from Seoul", REST.replace("600", "700"), LEAD.replace("4,000", "5,000"));
    await look(visit);
    expect(told()).toHaveLength(1);
  });

  it("is nothing when the page has gone on to another address, and all the same when only its parameters changed", async () => {
    show(TITLE, LEAD);
    const visit = new Visit(URL_, null);
    vi.stubGlobal("location", new URL("/world/another-story", URL_));
    await look(visit);
    expect(told()).toEqual([]);
    vi.stubGlobal("location", new URL(`${URL_}?utm_source=letter`));
    await look(visit);
    expect(told()).toHaveLength(1);
  });
});
