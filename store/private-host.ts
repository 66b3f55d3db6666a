/** Endings of names that networks give themselves; no public site has one. */
const OWN_NAMES = /\.(?:local|lan|internal|intranet|corp|private|home|home\.arpa)$/;

/** Addresses of houses and companies, of the machine itself, and of what has found no address (RFC 1918, 3927, 6598). */
const OWN_NUMBERS =
  /^(?:10|127|0)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
const OWN_IPV6 = /^\[(?:::1?\]|f[cd]|fe[89ab])/;

/**
 * Is this the host (lower case, as in an address) of something inside a house or company: an intranet, a router, this
 * machine? What is shown there was not published, whatever it looks like.
 */
export function isPrivateHost(host: string): boolean {
  const isNumber = /^\d+\.\d+\.\d+\.\d+$/.test(host);
  if (host.startsWith("[")) return OWN_IPV6.test(host);
  return isNumber ? OWN_NUMBERS.test(host) : !host.includes(".") || OWN_NAMES.test(host);
}
