/*
 * The stand's outlets are hosts of their own. Names below "localhost", which every browser looks for on this machine, are
 * private to the extension, which reads nothing there; so the browsers that are started here are told of these names.
 */

const ENDING = "stand.example";
const NAMES = [
  ...["capital-wire", "continental", "datenwerk", "harbour-post", "kurier-am-sund", "northern-ledger", "ostsee-echo"],
  ...["pulse", "tageszeile", "the-meridian", "weltblick24", "press", "hostile", "live"],
];

/** The host of an outlet on the stand: "harbour-post.stand.example". */
export const standHost = (outlet: string): string => `${outlet}.${ENDING}`;

/** The outlet of such a host; null for any other. */
export function outletOn(host: string): string | null {
  return host.endsWith(`.${ENDING}`) ? host.slice(0, -ENDING.length - 1) : null;
}

/** For Chromium: looked for on this machine, past every proxy, and not taken for addresses that want https. */
export const STAND_IN_CHROMIUM: readonly string[] = [
  `--host-resolver-rules=MAP *.${ENDING} 127.0.0.1`,
  `--proxy-bypass-list=*.${ENDING}`,
  "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LocalNetworkAccessChecks",
];

/** The same as Firefox's preferences; it wants every name. */
export const STAND_IN_FIREFOX: Readonly<Record<string, unknown>> = {
  "network.dns.localDomains": NAMES.map(standHost).join(","),
  "network.proxy.no_proxies_on": `.${ENDING}`,
  "dom.security.https_first": false,
};
