import { describe, expect, it } from "vitest";
import { articleKey } from "../../core/page/address";
import { withoutSecrets } from "../../core/page/secrets";

const STORY = "https://example.org/world/troops-seen-near-border";
const RANDOM = "9f86d081884c7d659a2feaa0c55ad015";

describe("an address is kept without what logs a reader in", () => {
  it.each([
    "https://ann:hunter2@example.org/world/troops-seen-near-border",
    "https://ann@example.org/world/troops-seen-near-border",
    `${STORY}?token=abc`,
    `${STORY}?access_token=1234`,
    `${STORY}?accessToken=1234`,
    `${STORY}?auth=x&sig=${RANDOM}`,
    `${STORY}?sid=${RANDOM}`,
    `${STORY}?PHPSESSID=abcdef`,
    `${STORY}?session_id=77&apikey=k1`,
    `${STORY}?api-key=k1`,
    `${STORY}?key=sk-live-51H8abcdefgh`,
    `${STORY}?anything=ghp_abcdefghijklmnop`,
    `${STORY}?X-Amz-Signature=abc&X-Amz-Credential=def&X-Amz-Security-Token=g`,
    `${STORY}?password=hunter2&pwd=x`,
    `${STORY}?id_token=eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.SflKxwRJSMeKKF2Q`,
    `${STORY}?q=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTYifQ.SflKxwRJSMeKKF2Q`,
    `${STORY}?reader=ann%40example.org`,
    `${STORY}?unlocked_article_code=1.abc.def`,
    `${STORY}?code=4%2F0AX4XfWh9kq2mN7pL`,
    `${STORY};jsessionid=1A2B3C4D`,
    `${STORY}#access_token=abc&state=xyz12345abcdefg`,
    `${STORY}#id_token=eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.SflKxwRJSMeKKF2Q`,
  ])("%s", (address) => {
    expect(withoutSecrets(address)).toBe(STORY);
    expect(articleKey(address, null)).toBe(articleKey(STORY, null));
  });

  it("also in an address within the address", () => {
    expect(withoutSecrets(`https://example.org/go?to=${encodeURIComponent("https://a:b@example.net/x?token=1")}`)).toBe(
      "https://example.org/go?to=https%3A%2F%2Fexample.net%2Fx",
    );
  });
});

describe("what names an article stays", () => {
  it.each([
    "https://example.org/view?key=20230101001&code=4711",
    "https://example.org/view?sid=1001",
    "https://example.org/view?session=119&s=2",
    "https://example.org/view?articleId=550e8400-e29b-41d4-a716-446655440000",
    "https://example.org/view?id=5f3e2d1c0b9a887766554433",
    "https://example.org/view?key=troops-seen-near-border-2025",
    "https://example.org/watch?v=dQw4w9WgXcQ",
    "https://example.org/search?author=ann&keyword=tokens",
    "https://example.org/tokens/secret-passwords-of-the-army",
    "https://example.org/view;id=7?a=b%20c",
    "https://example.org/#!/story/12",
    "https://example.org/story#comments",
    "HTTPS://Example.ORG/Story",
    "not an address",
  ])("%s", (address) => {
    expect(withoutSecrets(address)).toBe(address);
  });
});
