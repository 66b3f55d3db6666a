import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";

/** Firefox knows the extension, and its saved articles, by this id: it never changes. */
const FIREFOX_ID = "says-who@says-who.example";

/** Every page an article can stand on. The same two patterns serve the spotter and the injection of the reader. */
const EVERY_SITE = ["http://*/*", "https://*/*"];

/** The extension's own pages run only its own files, open no connection, and send no form anywhere. */
const PAGES_MAY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  vite: () => ({ plugins: [preact(), withoutInnerHtml()] }),
  manifest: ({ browser }) => ({
    name: "Says Who",
    permissions: [
      "storage",
      "unlimitedStorage",
      "scripting",
      "contextMenus",
      ...(browser === "chrome" ? ["sidePanel"] : []),
    ],
    host_permissions: EVERY_SITE,
    action: { default_title: "Says Who: the figures of this article" },
    content_security_policy: { extension_pages: PAGES_MAY },
    ...(browser === "firefox" ? { browser_specific_settings: firefoxSettings() } : { minimum_chrome_version: "120" }),
  }),
});

function firefoxSettings() {
  return {
    gecko: {
      id: FIREFOX_ID,
      strict_min_version: "142.0",
      data_collection_permissions: { required: ["none" as const] },
    },
  };
}

/**
 * Takes Preact's only write to `innerHTML` (behind `dangerouslySetInnerHTML`, which Says Who never uses) out of the
 * bundle: stored text can then be rendered as text only, and the stores' reviewers need not trust our word for it.
 * Fails the build when Preact no longer has exactly one such write, so that an update cannot bring it back unseen.
 */
function withoutInnerHtml(): Plugin {
  const write = /\b\w+\.innerHTML\s*=(?!=)\s*\w+\.__html/g;
  return {
    name: "without-inner-html",
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.(mjs|module\.js)/.test(id)) return null;
      const found = code.match(write)?.length ?? 0;
      if (found !== 1) this.error(`expected one write to innerHTML in Preact, found ${found}`);
      return { code: code.replace(write, "void 0"), map: null };
    },
  };
}
