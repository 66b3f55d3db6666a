import { describe, expect, it } from "vitest";
import { articleKey, believedCanonical, isSamePlace } from "../../core/page/address";

const STORY = "https://www.example.org/world/2025/troops-seen-near-border";

describe("one article under many addresses has one key", () => {
  const same = [
    "http://example.org/world/2025/troops-seen-near-border",
    "https://www.example.org/world/2025/troops-seen-near-border/",
    "https://m.example.org/world/2025/troops-seen-near-border",
    "https://amp.example.org/world/2025/troops-seen-near-border",
    "https://www.example.org/amp/world/2025/troops-seen-near-border",
    "https://www.example.org/world/2025/troops-seen-near-border/amp/",
    "https://www.example.org/world/2025/troops-seen-near-border.amp",
    "https://www.example.org/world/2025/troops-seen-near-border?outputType=amp",
    "https://www.example.org/world/2025/troops-seen-near-border?utm_source=a&utm_medium=b&fbclid=c",
    "https://www.example.org/world/2025/troops-seen-near-border?at_medium=rss&_hsmi=7&wt_zmc=a.b&srsltid=x&yclid=1",
    "https://www.example.org./world/2025/troops-seen-near-border",
    "https://www.example.org/world/2025/troops-seen-near-border#comments",
    "https://www.example.org/print/world/2025/troops-seen-near-border",
    "https://www.example.org/world/2025/troops-seen-near-border?print=1",
    "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/world/2025/troops-seen-near-border",
    "https://www-example-org.bing-amp.com/c/s/www.example.org/world/2025/troops-seen-near-border",
    "https://www.google.com/amp/s/www.example.org/world/2025/troops-seen-near-border",
    "https://www.google.co.kr/amp/s/www.example.org/world/2025/troops-seen-near-border",
    "HTTPS://WWW.EXAMPLE.ORG:443/world/2025/troops-seen-near-border",
  ];
  it.each(same)("%s", (url) => {
    expect(articleKey(url, null)).toBe(articleKey(STORY, null));
  });

  it("by its canonical address", () => {
    expect(articleKey("https://example.org/?p=90417", STORY)).toBe(articleKey(STORY, null));
  });

  it("with encoded letters or without", () => {
    expect(articleKey("https://example.org/stra%C3%9Fe-nach-s%C3%BCden-offen", null)).toBe(
      articleKey("https://example.org/straße-nach-süden-offen", null),
    );
  });
});

describe("two articles have two keys", () => {
  it.each([
    ["https://example.org/?p=90417", "https://example.org/?p=90418"],
    ["https://example.org/news/articleView.html?idxno=1", "https://example.org/news/articleView.html?idxno=2"],
    ["https://example.org/story.php?id=5&utm_source=x", "https://example.org/story.php?id=6&utm_source=x"],
    ["https://example.org/read?thread=5", "https://example.org/read?thread=6"],
    ["https://example.org/#!/story/1", "https://example.org/#!/story/2"],
    ["https://one.example.org/a", "https://two.example.org/a"],
    ["https://example.org:8080/a", "https://example.org:9090/a"],
    ["https://example.org/read?print=1", "https://example.org/read?print=2"],
    ["https://example.org/read?amp=11", "https://example.org/read?amp=12"],
  ])("%s and %s", (one, other) => {
    expect(articleKey(one, null)).not.toBe(articleKey(other, null));
  });
});

describe("a parameter that is no known tracker may name the article", () => {
  const names =
    "sid view page seite t ts tid cid c m v n src ref via from share feature mode theme boardSeq articleNo articleId " +
    "idxno news_id bbs_no wr_id nttId arcid aid gid uid num seq key code session newthing partner traffic output";
  const paths = ["article", "world/2025/troops-seen-near-border", "news/view.php", "view/20250428001"];
  it.each(names.split(" "))("%s", (name) => {
    for (const path of paths) {
      const at = (number: number) => articleKey(`https://example.org/${path}?${name}=${number}`, null);
      expect(at(1001)).not.toBe(at(1002));
      expect(at(1001)).not.toBe(articleKey(`https://example.org/${path}`, null));
    }
  });
});

describe("nobody's address unfolds to another's but that of a known cache", () => {
  const story = "www.example.org/world/2025/troops-seen-near-border";
  it.each([
    `https://google.attacker.example/amp/s/${story}`,
    `https://www.google.attacker/amp/s/${story}`,
    `https://google.com.attacker.example/amp/s/${story}`,
    `https://www.google.com.evil/amp/s/${story}`,
    `https://news.google.com/amp/s/${story}`,
    `https://sites.google.com/amp/s/${story}`,
    `http://www.google.com/amp/s/${story}`,
    `https://www.google.com:8443/amp/s/${story}`,
    `https://attacker.example/amp/s/${story}`,
    `https://cdn.ampproject.org.attacker.example/c/s/${story}`,
    `https://notcdn.ampproject.org/c/s/${story}`,
    `https://evilcdn.ampproject.org.example/c/s/${story}`,
    `https://a.b.cdn.ampproject.org/c/s/${story}`,
    `http://www-example-org.cdn.ampproject.org/c/s/${story}`,
    `https://xbing-amp.com/c/s/${story}`,
    `https://www.google.com/url?q=https://${story}`,
  ])("%s", (url) => {
    expect(articleKey(url, null)).not.toBe(articleKey(STORY, null));
    expect(believedCanonical(STORY, url)).toBeNull();
  });
});

describe("a page whose address changes under it", () => {
  it.each([
    [STORY, `${STORY}?utm_source=x`],
    [STORY, `${STORY}?shared=1`],
    [`${STORY}?a=1`, `${STORY}?a=1&b=2`],
    [`${STORY}?a=1`, STORY],
    [`${STORY}#comments`, STORY],
  ])("stays the page it is from %s to %s", (one, other) => {
    expect(isSamePlace(one, other)).toBe(true);
    expect(isSamePlace(other, one)).toBe(true);
  });

  it.each([
    [`${STORY}?sid=1001`, `${STORY}?sid=1002`],
    ["https://example.org/view", "https://example.org/view?id=2"],
    ["https://example.org/view?id=1", "https://example.org/view?id=2"],
    [STORY, "https://www.example.org/world/2025/another-story-of-today"],
    [STORY, "https://www.example.net/world/2025/troops-seen-near-border"],
    [`${STORY}#/story/1`, `${STORY}#/story/2`],
  ])("is another from %s to %s", (one, other) => {
    expect(isSamePlace(one, other)).toBe(false);
  });
});

describe("addresses that are none", () => {
  it.each(["", "not an address", "javascript:alert(1)", "https://%", "file:///home/a.html"])(
    "%j is its own key",
    (url) => {
      expect(articleKey(url, null)).toBe(url.trim());
    },
  );

  it("no address and no canonical is the empty key", () => {
    expect(articleKey(null, null)).toBe("");
  });
});

describe("a canonical address is believed", () => {
  it.each([
    [STORY, `${STORY}?utm_source=x`],
    ["https://www.example.org/world/troops-seen-near-border", "https://m.example.org/?p=77"],
    [
      "https://www.example.org/world/troops-seen-near-border",
      "https://amp.example.org/world/troops-seen-near-border.amp.html",
    ],
    ["/world/troops-seen-near-border", "https://www.example.org/x?id=3"],
    ["https://example.org/story.php?id=5", "https://www.example.org/story.php?id=5&print=1"],
    ["https://example.org/about", "https://www.example.org/about/"],
    [
      "https://www.example.org/world/troops-seen-near-border",
      "https://www-example-org.cdn.ampproject.org/v/s/www.example.org/world/troops-seen-near-border",
    ],
  ])("%s on %s", (canonical, page) => {
    expect(believedCanonical(canonical, page)).toBe(new URL(canonical, page).href);
  });

  it("without its fragment", () => {
    expect(believedCanonical(`${STORY}#top`, STORY)).toBe(STORY);
  });
});

describe("a canonical address is not believed", () => {
  it.each([
    ["https://www.example.org/", STORY],
    ["https://www.example.org/index.html", STORY],
    ["https://www.example.org/de/", STORY],
    ["https://www.example.org/news", STORY],
    ["https://other.example.net/world/troops-seen-near-border", STORY],
    ["https://other.example.net/", STORY],
    ["https://two.example.org/world/troops-seen-near-border", "https://one.example.org/world/troops-seen-near-border"],
    ["javascript:alert(1)", STORY],
    ["data:text/html,x", STORY],
    ["", STORY],
  ])("%j on %s", (canonical, page) => {
    expect(believedCanonical(canonical, page)).toBeNull();
  });
});
