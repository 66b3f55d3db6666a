import { describe, expect, it } from "vitest";
import type { UserManifest } from "wxt";
import config from "../../wxt.config";

function manifestFor(browser: "chrome" | "firefox"): UserManifest {
  const { manifest } = config;
  if (typeof manifest !== "function") throw new Error("the manifest depends on the browser");
  return manifest({ browser, manifestVersion: 3, mode: "production", command: "build" }) as UserManifest;
}

describe("what Says Who asks for", () => {
  it("is what it has asked for since its first version: more would stop it at every reader's next update", () => {
    const asked = ["storage", "unlimitedStorage", "scripting", "contextMenus"];
    expect(manifestFor("firefox").permissions).toEqual(asked);
    expect(manifestFor("chrome").permissions).toEqual([...asked, "sidePanel"]);
    for (const browser of ["chrome", "firefox"] as const) {
      expect(manifestFor(browser).host_permissions).toEqual(["http://*/*", "https://*/*"]);
      // Asked for only when the reader switches on what needs it.
      expect(manifestFor(browser).optional_permissions).toEqual(["downloads"]);
      expect(manifestFor(browser)).not.toHaveProperty("optional_host_permissions");
      expect(manifestFor(browser)).not.toHaveProperty("web_accessible_resources");
      expect(manifestFor(browser)).not.toHaveProperty("externally_connectable");
    }
  });

  it("lets its own pages run no inline script and open no connection", () => {
    const policy = manifestFor("chrome").content_security_policy as { extension_pages: string };
    const rules = Object.fromEntries(policy.extension_pages.split("; ").map((rule) => rule.split(/ (.*)/)));
    expect(rules).toMatchObject({
      "default-src": "'none'",
      "script-src": "'self'",
      "connect-src": "'none'",
      "object-src": "'none'",
      "form-action": "'none'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "'none'",
    });
    expect(policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
  });

  it("collects nothing, under the id that its readers' articles are kept under", () => {
    expect(manifestFor("firefox").browser_specific_settings?.gecko).toMatchObject({
      id: "says-who@says-who.example",
      data_collection_permissions: { required: ["none"] },
    });
  });
});
