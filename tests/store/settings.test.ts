import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { askToPersist } from "../../store/persist";
import { changeSettings, DEFAULTS, readSettings, restraintAt, siteOf, watchSettings } from "../../store/settings";

beforeEach(() => fakeBrowser.reset());

const stored = async () => fakeBrowser.storage.local.get(null);

describe("settings", () => {
  it("are the usual ones until somebody changes them", async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULTS, problem: null });
    await changeSettings({ paused: true });
    await changeSettings({ sitesOff: ["mail.example"] });
    expect((await readSettings()).settings).toEqual({ ...DEFAULTS, paused: true, sitesOff: ["mail.example"] });
  });

  it.each([
    ["a text", "broken"],
    ["a number", 7],
    ["a list", [1, 2]],
  ])("that are %s are said to be unreadable and stay where they are", async (_, broken) => {
    await fakeBrowser.storage.local.set({ settings: broken });
    const before = await stored();
    const read = await readSettings();
    expect(read.settings).toEqual(DEFAULTS);
    expect(read.problem).toMatch(/could not be read/);
    expect(await stored()).toEqual(before);
  });

  it("lose only the ones that are broken, and the broken ones are put aside at the next change", async () => {
    const broken = { paused: "yes", onlyOnClick: true, sitesOff: ["a.example", 7] };
    await fakeBrowser.storage.local.set({ settings: broken });
    const read = await readSettings();
    expect(read).toMatchObject({ settings: { ...DEFAULTS, onlyOnClick: true }, problem: expect.any(String) });
    await changeSettings({ paused: true });
    expect(await stored()).toMatchObject({
      settings: { paused: true, onlyOnClick: true, sitesOff: [] },
      settingsBefore: broken,
    });
  });

  it("are read although the storage fails", async () => {
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("corrupted"));
    expect(await readSettings()).toMatchObject({ settings: DEFAULTS, problem: expect.any(String) });
  });

  it("are followed wherever they change", async () => {
    const seen: boolean[] = [];
    const end = watchSettings(({ settings }) => seen.push(settings.paused));
    await changeSettings({ paused: true });
    await changeSettings({ paused: false });
    end();
    await changeSettings({ paused: true });
    expect(seen).toEqual([true, false]);
  });
});

describe("what keeps a page from being read by itself", () => {
  const page = "https://www.courier.example/world/story";

  it("is nothing, a pause, the site, or the wish to be asked", () => {
    expect(restraintAt(page, DEFAULTS)).toBeNull();
    expect(restraintAt(page, { ...DEFAULTS, paused: true })).toBe("paused");
    expect(restraintAt(page, { ...DEFAULTS, onlyOnClick: true })).toBe("onlyOnClick");
    expect(restraintAt(page, { ...DEFAULTS, sitesOff: ["courier.example"] })).toBe("siteOff");
  });

  it("goes by the site with the hosts below it, and by no other's name", () => {
    const off = { ...DEFAULTS, sitesOff: ["courier.example"] };
    expect(restraintAt("https://m.courier.example/x", off)).toBe("siteOff");
    expect(restraintAt("https://notcourier.example/x", off)).toBeNull();
    expect(restraintAt("https://courier.example.org/x", off)).toBeNull();
  });

  it.each([
    "https://courier.example./x",
    "https://COURIER.example/x",
    "https://user@courier.example:8443/x",
    "https://www.courier.example./x",
    "https://m.courier.example/x",
    "https://amp.courier.example/x",
    "https://www.google.com/amp/s/courier.example/x",
    "https://courier-example.cdn.ampproject.org/c/s/www.courier.example/x",
  ])("goes by the site in every spelling: %s", (url) => {
    for (const site of [
      "courier.example",
      "courier.example.",
      "www.courier.example",
      "m.courier.example",
      "Courier.Example",
    ])
      expect(restraintAt(url, { ...DEFAULTS, sitesOff: [site] })).toBe("siteOff");
  });

  it.each([
    "http://intranet/news",
    "http://localhost:8080/x",
    "http://192.168.1.1/status",
    "http://10.0.0.7/x",
    "http://172.20.3.4/x",
    "http://100.100.1.1/x",
    "http://169.254.1.1/x",
    "http://[::1]/x",
    "http://[fd00::1]/x",
    "https://wiki.corp/x",
    "https://press.office.internal/x",
    "http://printer.local/x",
    "http://router.home.arpa/x",
    "http://printer.local./x",
    "http://intranet./news",
    "http://wiki.localhost/x",
    "http://nas.localdomain/x",
    "http://news.intra/x",
    "http://fritz.box/x",
    "http://nas.fritz.box./x",
    "http://speedport.ip/x",
    "http://router.asus.com/x",
    "http://home.arpa/x",
    "http://app.test/x",
    "http://[::ffff:192.168.1.1]/x",
    "http://[::ffff:10.0.0.1]/x",
    "http://[::192.168.1.1]/x",
    "http://[fec0::1]/x",
    "http://[fe80::1]/x",
    "http://[64:ff9b::10.0.0.1]/x",
    "http://[2002:c0a8:101::1]/x",
    "http://198.18.0.1/x",
    "http://198.19.255.1/x",
    "http://0x7f.1/x",
    "http://2130706433/x",
    "http://0300.0250.1.1/x",
    "http://0.0.0.0/x",
    "http://240.0.0.1/x",
    "http://255.255.255.255/x",
    "http://192.168.1.1./x",
  ])("leaves %s alone: it was not published", (url) => {
    expect(restraintAt(url, DEFAULTS)).toBe("privateHost");
  });

  it.each([
    "http://172.32.0.1/x",
    "http://100.128.1.1/x",
    "http://11.0.0.1/x",
    "https://intranet.example.org/x",
    "https://local.example/x",
    "https://10.example/x",
    "http://[2001:db8::1]/x",
    "http://[2606:4700::1111]/x",
    "http://[::ffff:8.8.8.8]/x",
    "http://198.20.0.1/x",
    "https://fritz.example/x",
    "https://notfritz.box/x",
    "https://home.example.org/x",
    "https://localhost.example.com/x",
    "https://新闻.example.cn/x",
  ])("takes %s for public", (url) => {
    expect(restraintAt(url, DEFAULTS)).toBeNull();
  });

  it("knows web addresses from others", () => {
    expect(siteOf("https://WWW.Courier.example/x")).toBe("courier.example");
    expect(siteOf("chrome://settings")).toBeNull();
    expect(siteOf("file:///tmp/x.html")).toBeNull();
    expect(siteOf("no address")).toBeNull();
  });
});

describe("asking for storage that stays", () => {
  const storage = (persisted: boolean, granted: boolean) =>
    ({ persisted: vi.fn(async () => persisted), persist: vi.fn(async () => granted) }) as unknown as StorageManager;

  it("is done once", async () => {
    const refused = storage(false, false);
    expect(await askToPersist(refused)).toBe(false);
    expect(await askToPersist(refused)).toBe(false);
    expect(refused.persist).toHaveBeenCalledTimes(1);
  });

  it("is not done where it stays already", async () => {
    const granted = storage(true, true);
    expect(await askToPersist(granted)).toBe(true);
    expect(granted.persist).not.toHaveBeenCalled();
  });
});
