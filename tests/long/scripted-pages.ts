/** Pages whose own scripts mean harm. Each is an article on the topic; the figure in it is what a reading must find. */
const LINE = "said on Monday after a briefing in parliament, and officials stood by it.";

function article(figure: number, script: string): string {
  return `<!doctype html><html lang="en"><head><title>North Korea sent ${figure} soldiers to Russia</title>
<meta property="og:type" content="article"><script>${script}</script></head><body><article>
<h1>North Korea sent ${figure} soldiers to Russia</h1>
<p>North Korea has sent ${figure} soldiers to Russia, South Korea's spy agency ${LINE}</p>
<p>The agency told lawmakers that the deployment had begun in October and that further troops were expected.</p>
</article></body></html>`;
}

/** Everything that a script of the page can reach throws from now on. */
const POISONED = `
  const poison = (object) => {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (name === "constructor" || name === "prototype") continue;
      try { Object.defineProperty(object, name, { get() { throw new Error("poisoned " + name) }, configurable: true }); } catch {}
    }
  };
  addEventListener("DOMContentLoaded", () => {
    for (const kind of [Element, Document, Node, MutationObserver, Promise, Map, Set, String, Array, RegExp, JSON, Range])
      poison(kind.prototype ?? kind);
    Object.prototype.url = "https://poisoned.example/"; Object.prototype.then = () => {}; Object.prototype.type = "reading";
  });`;

const STORM = `
  addEventListener("DOMContentLoaded", () => setInterval(() => {
    const box = document.createElement("div");
    box.textContent = "600 soldiers " + Math.random();
    document.body.append(box);
    if (document.body.children.length > 200) document.body.children[1].remove();
    document.body.setAttribute("data-storm", Math.random());
  }, 1));`;

const ENDLESS = `
  let turn = 0;
  addEventListener("DOMContentLoaded", () => {
    const timer = setInterval(() => {
      if (++turn > 250) return clearInterval(timer);
      history.pushState({}, "", "/news/endless-story-" + turn + "-of-the-day");
      document.querySelector("p").textContent = "North Korea has sent " + (9000 + turn) + " soldiers to Russia, South Korea's spy agency ${LINE}";
    }, 20);
  });`;

const FORGED = JSON.stringify({
  type: "reading",
  analysis: { article: { url: "https://forged.example/", title: "Forged" }, topics: [], claims: [], statements: [] },
});

const SENDING = `
  globalThis.sent = 0;
  const tell = () => {
    for (const message of [${FORGED}, { type: "spotted", url: location.href, title: document.title, text: document.body.textContent.slice(0, 6000) }, { type: "readAnyway", tabId: 1 }]) {
      postMessage(message, "*");
      dispatchEvent(new CustomEvent("message", { detail: message }));
      dispatchEvent(new CustomEvent("wxt:locationchange", { detail: message }));
      globalThis.navigation?.dispatchEvent(new Event("currententrychange"));
      for (const root of [globalThis.chrome, globalThis.browser])
        for (const id of [undefined, globalThis.extensionId])
          try { root?.runtime?.sendMessage?.(id, message); if (root?.runtime?.sendMessage) globalThis.sent++; } catch {}
    }
  };
  setInterval(tell, 50);`;

export const SCRIPTED: Readonly<Record<string, { readonly html: string; readonly figure: number }>> = {
  poisoned: { html: article(4_001, POISONED), figure: 4_001 },
  storm: { html: article(4_002, STORM), figure: 4_002 },
  endless: { html: article(4_003, ENDLESS), figure: 9_250 },
  sending: { html: article(4_004, SENDING), figure: 4_004 },
};
