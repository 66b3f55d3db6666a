/*
 * What an address must not give away when it is stored, shown or exported: who is logged in, and with what. The article
 * is found without it.
 */

/** Names that are a secret's whatever its value, also at the end of a longer name: "access_token", "client-secret". */
const ALWAYS =
  /(?:^|[_.-])(?:token|secret|password|passwd|passwort|pwd|jwt|bearer|otp|credentials?|signature|hmac|sessionid|sess(?:ion)?_id|session[-_.]?(?:key|token)|auth(?:orization|key|code|_key|_code)?|(?:api|access|private|auth|account|secret)[-_.]?key|access[-_.]?key[-_.]?id|key-pair-id)$|^(?:pass|pw|sessid|phpsessid|jsessionid|cfid|cftoken|aspsessionid\w*|asp\.net_sessionid|x-(?:amz|goog)-\w[\w-]*|saml(?:request|response)|unlocked_article_code|gift_?code|mc_eid|viewstate)$|(?:[a-z](?:token|secret|password|sessionid|sessid|apikey|signature))$/;
/** Names that are a secret's, or an article's number: the value tells. */
const SOMETIMES =
  /^(?:key|code|sid|s|session|sess|sig|sign|hash|h|ticket|state|nonce|access|gift|unlock|st|pin|login|user|username|uid|userid|user_id|auth_?id|cookie|tk|tkn|tok|ak|sk|k|magic|invite|confirm|verify|share|sharekey|share_key|r|u|c|t|x)$/;

/** "eyJ…": what a JSON Web Token begins with, wherever it stands. */
const WEB_TOKEN = /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/;
const MAIL_ADDRESS = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;
/** Keys as their makers mark them: Stripe, GitHub, Amazon, Slack, Google. */
const MARKED = /^(?:[sprw]k_(?:live|test)_|gh[opsur]_|github_pat_|AKIA[A-Z0-9]{12}|xox[a-z]-|AIza[\w-]{20}|ya29\.)/;

/** The address without what is secret in it; one with nothing of the kind, and what is no address, comes back as it is. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const before = url.href;
  url.username = "";
  url.password = "";
  url.pathname = openPath(url.pathname);
  cleanPairs(url.searchParams);
  url.hash = openHash(url.hash);
  return url.href === before ? address : url.href;
}

/** "/story;jsessionid=1A2B/page" keeps "/story/page". */
function openPath(path: string): string {
  return path
    .replace(/;([^/;=]+)=([^/;]*)/g, (pair, name: string, value: string) => (isSecret(name, value) ? "" : pair))
    .replace(WEB_TOKEN, "");
}

/** "#access_token=…&state=…" loses its pairs; "#comments" and "#/story/12" stay. */
function openHash(hash: string): string {
  const at = hash.indexOf("?") + 1 || 1;
  if (!hash.slice(at).includes("=")) return WEB_TOKEN.test(hash) ? "" : hash;
  const pairs = new URLSearchParams(hash.slice(at));
  if (!cleanPairs(pairs)) return hash;
  const left = pairs.toString();
  return (hash.slice(0, at) + left).replace(/[#?]$/, "");
}

/** Takes the secrets out of `pairs`; true where there were any. */
function cleanPairs(pairs: URLSearchParams): boolean {
  let found = false;
  for (const [name, value] of [...pairs]) {
    const kept = isSecret(name, value) ? null : /^https?:\/\//i.test(value) ? withoutSecrets(value) : value;
    if (kept === value) continue;
    found = true;
    if (kept === null) pairs.delete(name);
    else pairs.set(name, kept);
  }
  return found;
}

function isSecret(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (ALWAYS.test(lower) || WEB_TOKEN.test(value) || MAIL_ADDRESS.test(value) || MARKED.test(value)) return true;
  return SOMETIMES.test(lower) && isRandom(value);
}

/** As no editor numbers articles: 12 characters or more, with letters and digits mixed or both letter cases in one piece. */
function isRandom(value: string): boolean {
  if (value.length < 12) return false;
  return value.split(/[-_.~+/=:]/).some((piece) => {
    const isMixed = /\d/.test(piece) && /[a-z]/i.test(piece);
    return (isMixed && piece.length >= 8) || (piece.length >= 16 && /[a-z][A-Z].*[a-z][A-Z]/.test(piece));
  });
}
