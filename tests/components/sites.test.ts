import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isSiteOff, turnSite } from "../../components/sidebar/sites";
import { changeSettings, readSettings } from "../../store/settings";

const sitesOff = async () => (await readSettings()).settings.sitesOff;

describe("a site, switched in the panel", () => {
  beforeEach(() => fakeBrowser.reset());

  it("off: once, with what was off before, and without its www", async () => {
    await changeSettings({ sitesOff: ["other.example"] });
    await turnSite("https://www.courier.example/story", true);
    await turnSite("https://courier.example/another", true);
    expect(await sitesOff()).toEqual(["courier.example", "other.example"]);
    expect(isSiteOff("https://m.courier.example/story", await sitesOff())).toBe(true);
  });

  it("on: with every entry that takes it along, and no other", async () => {
    await changeSettings({ sitesOff: ["courier.example", "news.courier.example", "other.example"] });
    await turnSite("https://news.courier.example/story", false);
    expect(await sitesOff()).toEqual(["other.example"]);
  });

  it("is nothing for a page that is on no site", async () => {
    await turnSite("about:config", true);
    expect(await sitesOff()).toEqual([]);
  });
});
