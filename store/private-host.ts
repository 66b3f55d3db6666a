import ipaddr from "ipaddr.js";

/**
 * Endings of names that only a network of one's own answers to: set aside for that (RFC 6761, 6762 appendix G, 8375; ICANN
 * for "internal"), or given by routers and administrators though no registry has them. "example" is nobody's network:
 * documents and tests are written with it.
 */
const OWN_ENDINGS: ReadonlySet<string> = new Set(
  (
    "localhost local localdomain lan internal intranet intra private corp home arpa test invalid domain workgroup localnet " +
    "lokal loc priv inside dmz router gateway modem cpe nas ip station mshome belkin dlink zyxel bbox livebox server lab " +
    "homelab vpn svc consul docker container ts.net"
  ).split(" "),
);

/** Names under public endings at which a router, or what stands beside it, answers inside the house: after their manuals. */
const ROUTERS: ReadonlySet<string> = new Set(
  (
    "fritz.box myfritz.box easy.box o2.box congstar.box unite.box kabel.box giga.cube pi.hole tplinkwifi.net tplinklogin.net " +
    "tplinkmodem.net tplinkap.net tplinkextender.net tplinkrepeater.net tplinkdeco.net routerlogin.net routerlogin.com " +
    "orbilogin.net orbilogin.com mywifiext.net mywifiext.com router.asus.com asusrouter.com repeater.asus.com miwifi.com " +
    "tendawifi.com mafreebox.freebox.fr mabbox.bytel.fr linksyssmartwifi.com plex.direct"
  ).split(" "),
);

/** Set aside to be written in documents (RFC 3849, 5737), and so no network of anybody's. */
const DOCUMENTS = ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32"].map((range) =>
  ipaddr.parseCIDR(range),
);
/** What of version 6 is given to the public at all (RFC 4291). */
const GLOBAL = ipaddr.parseCIDR("2000::/3");

/**
 * Is this the host (as in an address) of something inside a house or company: an intranet, a router, this machine? What
 * is shown there was not published, whatever it looks like.
 */
export function isPrivateHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, "");
  const number = name.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(number)) return !isPublic(ipaddr.process(number));
  const endings = endingsOf(name);
  return endings.length < 2 || endings.some((ending) => OWN_ENDINGS.has(ending) || ROUTERS.has(ending));
}

/** What the whole internet can reach. A version 4 address within one of version 6 has been taken out of it before. */
function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const lies = (range: (typeof DOCUMENTS)[number]): boolean =>
    address.kind() === range[0].kind() && address.match(range);
  if (DOCUMENTS.some(lies)) return true;
  return address.range() === "unicast" && (address.kind() === "ipv4" || lies(GLOBAL));
}

/** "a.b.c" → "a.b.c", "b.c", "c". */
function endingsOf(name: string): string[] {
  const parts = name.split(".");
  return parts.map((_, i) => parts.slice(i).join("."));
}
