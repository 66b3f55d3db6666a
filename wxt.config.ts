import { readFileSync } from "node:fs";
import preact from "@preact/preset-vite";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { followedNames } from "./core/followed-names";
import { knowledge } from "./core/knowledge";
import { shownNames } from "./core/people/shown-names";
import { aboutTopics } from "./core/topics/every-about";
import { languageFile, languageScript } from "./messages/brought-languages";
import { NEXT_FIGURE, READ_PAGE } from "./messages/command-names";

/** Firefox knows the extension, and its saved articles, by this id: it never changes. */
const FIREFOX_ID = "says-who@says-who.example";

/**
 * Every page an article can stand on: nobody can list the world's news sites beforehand. The spotter's matches bring the
 * same question at installation as this does; this lets the background put the reader into a tab without a click.
 */
const EVERY_SITE = ["http://*/*", "https://*/*"];

/** None of them brings a question of its own. An update must ask for nothing more: a test holds this list. */
const PERMISSIONS = [
  // Settings, and how it is with each tab.
  "storage",
  // The saved articles, never to be cleared for want of space.
  "unlimitedStorage",
  // The reader is put into a page only when it is wanted there.
  "scripting",
  // "Read this page" in the page's own menu, and "Add this figure" on selected text: the browser hands over the
  // selection itself, so that nothing has to listen in the page. It brings no question.
  "contextMenus",
] as const;

/** Asked for when the reader switches on what needs it, and given back when it is switched off. */
const OPTIONAL = [
  // A backup every day, into the downloads folder.
  "downloads",
] as const;

/**
 * Keys that work wherever the browser has the focus; its users can give others. The browsers open the panel themselves,
 * each under a name of its own. Of Alt+Shift some letters are the browsers' own, which then leave a command without a key
 * (Chrome: A, B, I, N, R, T, X); on a Mac it writes letters.
 */
const commandsFor = (browser: string) => ({
  [browser === "firefox" ? "_execute_sidebar_action" : "_execute_action"]: { suggested_key: keyOf("S") },
  [READ_PAGE]: { suggested_key: keyOf("L"), description: "__MSG_readPage__" },
  [NEXT_FIGURE]: { suggested_key: keyOf("J"), description: "__MSG_nextFigure__" },
});

const keyOf = (letter: string) => ({ default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` });

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
  // Text becomes markup or script nowhere, whatever a later change may try. Browsers that do not know it pass over it.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/webextension-polyfill"],
  hooks: {
    "build:publicAssets": (_, files) => void files.push(...languageFiles()),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it becomes a type.
    "prepare:publicPaths": (_, paths) => void paths.push({ type: "templateLiteral", path: "languages/${string}.js" }),
  },
  vite: () => ({ plugins: [preact(), withChanges(), withFinishedTables(), withBareSpotter(), withLicences()] }),
  manifest: ({ browser }) => ({
    name: "Says Who",
    default_locale: "en",
    description: "__MSG_description__",
    permissions: [...PERMISSIONS, ...(browser === "chrome" ? (["sidePanel"] as const) : [])],
    optional_permissions: [...OPTIONAL],
    host_permissions: EVERY_SITE,
    action: { default_title: "__MSG_button__" },
    commands: commandsFor(browser),
    content_security_policy: { extension_pages: PAGES_MAY },
    ...(browser === "firefox" ? { browser_specific_settings: firefoxSettings() } : { minimum_chrome_version: "123" }),
  }),
});

/** A file a language, of which each page gets the one it is written in. */
function languageFiles() {
  return knowledge.languages.flatMap(({ code }) => {
    const ready = knowledge.ready(code);
    return ready ? [{ relativeDest: languageFile(code).slice(1), contents: languageScript(ready) }] : [];
  });
}

function firefoxSettings() {
  return {
    gecko: {
      id: FIREFOX_ID,
      strict_min_version: "142.0",
      data_collection_permissions: { required: ["none" as const] },
    },
  };
}

/** What of a library is built otherwise: how many places there are, and what stands in their place. */
interface Change {
  readonly file: RegExp;
  readonly what: string;
  readonly places: RegExp;
  readonly count: number;
  readonly instead: string;
}

export const CHANGES: readonly Change[] = [
  {
    // Behind `dangerouslySetInnerHTML`, which Says Who never uses: stored text can be rendered as text only.
    file: /\/preact\/dist\/preact\.(mjs|module\.js)/,
    what: "writes to innerHTML",
    places: /\b\w+\.innerHTML\s*=(?!=)\s*\w+\.__html/g,
    count: 1,
    instead: "void 0",
  },
  {
    // On its copy of the page. A document that DOMParser makes runs nothing and loads nothing.
    file: /\/@mozilla\/readability\/Readability\.js/,
    what: "writes to innerHTML",
    places: /\b(\w+)\.innerHTML = ([\w.]+);/g,
    count: 2,
    instead: '$1.replaceChildren(...new DOMParser().parseFromString($2, "text/html").body.childNodes);',
  },
  {
    // A content script that is started says so to the page, and stops when the page says that another one was: pages
    // could tell that Says Who is there, and switch it off. What was cut off by an update notices by itself.
    file: /\/wxt\/dist\/utils\/content-script-context\.mjs/,
    what: "signals in the page",
    places: /\bthis\.(?:stopOldScripts|listenForNewerScripts)\(\);/g,
    count: 2,
    instead: "",
  },
];

/**
 * Builds the libraries without what no page may see or set off, and without their writes to `innerHTML`, so that the
 * stores' reviewers need not take our word for their being harmless. Fails where a library has not exactly the places that
 * were looked at: an update cannot bring a new one in unseen.
 */
function withChanges(): Plugin {
  return {
    name: "with-changes",
    transform(code, id) {
      const change = CHANGES.find(({ file }) => file.test(id));
      if (!change) return null;
      const found = code.match(change.places)?.length ?? 0;
      if (found !== change.count) this.error(`expected ${change.count} ${change.what} in ${id}, found ${found}`);
      return { code: code.replace(change.places, change.instead), map: null };
    },
  };
}

/** What files of the sources make once, here, and the extension gets finished: what makes it knows the words of all languages. */
const FINISHED: readonly (readonly [file: string, values: Readonly<Record<string, unknown>>])[] = [
  ["/core/followed-names.ts", { followedNames }],
  ["/core/people/shown-names.ts", { shownNames }],
  ["/core/topics/every-about.ts", { aboutTopics }],
];

function withFinishedTables(): Plugin {
  return {
    name: "with-finished-tables",
    load(id) {
      const [, values] = FINISHED.find(([file]) => id.endsWith(file)) ?? [];
      if (!values) return null;
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    },
  };
}

/** What WXT builds a content script from; behind it stands the script's own file. */
const START = "\0virtual:wxt-content-script-isolated-world-entrypoint?";

/**
 * The browsers' own interface, from when it is first used: making it ready costs a page as much as the rest of the spotter.
 * Both browsers have it under this name, which no element of a page can take.
 */
const LATE = "\0late-browser";
const LATE_BROWSER = "export const browser = new Proxy({}, { get: (_, name) => chrome[name] });";

/**
 * Builds the spotter without what every page would have to load for nothing: the polyfill (the browsers' own interface
 * has all that it needs), and WXT's start of a content script, by whose messages a page could see that it is there and
 * stop it.
 */
function withBareSpotter(): Plugin {
  let isSpotter = false;
  return {
    name: "with-bare-spotter",
    enforce: "pre",
    configResolved({ build }) {
      isSpotter = JSON.stringify([build.lib, build.rollupOptions.input]).includes("spotter.content");
    },
    resolveId(source) {
      const isPolyfill = isSpotter && source.startsWith("@wxt-dev/webextension-polyfill");
      return isPolyfill ? LATE : null;
    },
    load(id) {
      if (id === LATE) return LATE_BROWSER;
      if (!id.startsWith(START)) return null;
      return `import { spot } from ${JSON.stringify(id.slice(START.length).replace("index.ts", "spot.ts"))}; spot();`;
    },
  };
}

/** Fails where a package is bundled whose licence does not ship in `licences.txt`. */
function withLicences(): Plugin {
  const shipped = readFileSync(new URL("public/licences.txt", import.meta.url), "utf8");
  const listed = new Set([...shipped.matchAll(/^(\S+) \d\S* \(\S+\)$/gm)].map(([, name]) => name));
  return {
    name: "with-licences",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
      const packages = modules.flatMap(
        (id) => [...id.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1] ?? [],
      );
      const unknown = packages.find((name) => !listed.has(name));
      if (unknown) this.error(`the licence of ${unknown} is missing: scripts/licences/text.ts says what is bundled`);
    },
  };
}
