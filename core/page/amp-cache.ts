/*
 * Caches that show a publisher's AMP page under an address of their own, which carries the publisher's in its path.
 * Only hosts that are known to be such a cache are believed: anybody can call a host "google.attacker.example".
 */

/** Google's own domains, as google.com/supported_domains lists them, without "google.": its viewer is at "/amp/s/HOST/PATH". */
const GOOGLE: ReadonlySet<string> = new Set(
  (
    "com ad ae com.af com.ag al am co.ao com.ar as at com.au az ba com.bd be bf bg com.bh bi bj com.bn com.bo com.br " +
    "bs bt co.bw by com.bz ca cd cf cg ch ci co.ck cl cm cn com.co co.cr com.cu cv com.cy cz de dj dk dm com.do dz " +
    "com.ec ee com.eg es com.et fi com.fj fm fr ga ge gg com.gh com.gi gl gm gr com.gt gy com.hk hn hr ht hu co.id ie " +
    "co.il im co.in iq is it je com.jm jo co.jp co.ke com.kh ki kg co.kr com.kw kz la com.lb li lk co.ls lt lu lv " +
    "com.ly co.ma md me mg mk ml com.mm mn com.mt mu mv mw com.mx com.my co.mz com.na com.ng com.ni ne nl no com.np nr " +
    "nu co.nz com.om com.pa com.pe com.pg com.ph com.pk pl pn com.pr ps pt com.py com.qa ro ru rw com.sa com.sb sc se " +
    "com.sg sh si sk com.sl sn so sm sr st com.sv td tg co.th com.tj tl tm tn to com.tr tt com.tw co.tz com.ua co.ug " +
    "co.uk com.uy co.uz com.vc co.ve co.vi com.vn vu ws rs co.za co.zm co.zw cat"
  ).split(" "),
);
/** The AMP project's registry of caches, cdn.ampproject.org/caches.json: "/c/s/HOST/PATH", "/v/s/…" for a viewer. */
const CACHES = ["cdn.ampproject.org", "bing-amp.com"];

const VIEWED = /^\/amp\/s\/([^/]+\/.*)$/;
const CACHED = /^\/[acv]\/s\/([^/]+\/.*)$/;

/** A cache's address as the publisher's own, with the publisher's parameters; any other address as it is. */
export function publishersOwn(url: URL): URL {
  const path = pathIn(url);
  const own = path === undefined ? null : `https://${path}${url.search}`;
  return own !== null && URL.canParse(own) && new URL(own).hostname.includes(".") ? new URL(own) : url;
}

/** The same for an address as text; what is none comes back as it is. */
export function publishersAddress(url: string): string {
  return URL.canParse(url) ? publishersOwn(new URL(url)).href : url;
}

function pathIn({ protocol, port, hostname, pathname }: URL): string | undefined {
  if (protocol !== "https:" || port !== "") return undefined;
  const viewer = /^(?:www\.)?google\.(.+)$/.exec(hostname)?.[1];
  if (viewer !== undefined && GOOGLE.has(viewer)) return VIEWED.exec(pathname)?.[1];
  return isCache(hostname) ? CACHED.exec(pathname)?.[1] : undefined;
}

/** The cache itself, or its one label for each publisher: "www-example-org.cdn.ampproject.org". */
function isCache(host: string): boolean {
  return CACHES.some(
    (cache) => host === cache || (/^[a-z0-9-]+$/.test(host.slice(0, -cache.length - 1)) && host.endsWith(`.${cache}`)),
  );
}
