import { describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { TabView } from "../../components/sidebar/tab-view";
import { rendered, textOf } from "./page";

vi.stubGlobal("scrollTo", () => {});
vi.stubGlobal("scrollY", 0);
vi.stubGlobal("addEventListener", () => {});
vi.stubGlobal("removeEventListener", () => {});

const url = "https://courier.example/story";

function press(place: HTMLElement, label: string): void {
  const button = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === label);
  if (!button) throw new Error(`There is no button "${label}".`);
  button.dispatchEvent(new Event("click"));
}

describe("beside a page that the browser does not let be seen", () => {
  it("the panel says so, asks when told to, and says what came of it", async () => {
    const request = vi.fn(async () => false);
    Object.assign(fakeBrowser.permissions, { request });
    const place = rendered(<TabView tabId={1} state={{ kind: "noAccess", url: null }} />);
    expect(textOf(place)).toContain("was withdrawn");
    press(place, "Allow it again");
    await vi.waitFor(() => expect(textOf(place)).toContain("It was not allowed."));
    expect(request).toHaveBeenCalledWith({ origins: ["http://*/*", "https://*/*"] });
  });
});

describe("beside a page that never finishes loading", () => {
  it("the panel offers to read what is there", async () => {
    const sendMessage = vi.fn(async () => ({ started: true }));
    Object.assign(fakeBrowser.runtime, { sendMessage });
    const place = rendered(<TabView tabId={7} state={{ kind: "looking", url }} />);
    expect(textOf(place)).toContain("Looking at this page");
    press(place, "Read this page");
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith({ type: "readAnyway", tabId: 7 }));
  });
});
