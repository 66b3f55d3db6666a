/*
 * Parameters of an address that never say which article it is. Only those that are known: "sid", "page" or "t" of one
 * site is the article's number on another.
 */

/** Families of one maker: Google (utm, _ga), HubSpot, Piwik/Matomo, AT Internet, Webtrends, Olytics, Vero, Mailchimp … */
const FAMILIES =
  /^(?:utm_|mtm_|matomo_|piwik_|pk_|hsa_|itm_|otm_|at_(?:medium|campaign|custom|link|bbc|format|ptr|creation|variant|network|platform|source|channel|type|send|recipient)|mc_[ce]id$|oly_(?:anon|enc)_id$|vero_(?:id|conv)$|wt_z?mc|wt\.(?:z_)?mc_|_hs(?:enc|mi|fp)$|__hs(?:tc|sc|fp)$|ga_(?:source|medium|term|content|campaign|place)|gaa_|fb_(?:action|source|ref|comment)|hmb_(?:campaign|medium|source)|tracking_source$|guce_referrer|ns_(?:mchannel|source|campaign|linkname|fee)|gad_|ml_subscriber|rb_clickid|ir(?:clickid|gwc)$|elqtrack|sc_(?:campaign|channel|content|medium|outcome|geo|country|src|uid|lid|llid)$)/;

/** Single ones: click numbers of advertisers and networks, and what outlets and their newsletters count readers with. */
const SINGLE: ReadonlySet<string> = new Set(
  (
    "_ga _gl _ke _openstat __s __twitter_impression __tn__ __cft__[0] _branch_match_id _branch_referrer _bta_c _bta_tid ceneo_spo " +
    "cmpid cmp_id cmpgn cndid cvid dclid echobox ef_id emc emci emdi epik fbclid gbraid gclid gclsrc gs_l guccounter hsctatracking " +
    "icid igsh igshid ito li_fat_id mbid mibextid mkt_tok msclkid ncid nr_email_referer os_ehash rdt_cid ref_src ref_url referrer " +
    "s_cid s_kwcid sfmc_sub sfnsn share_id si_campaign smid smtyp soc_src soc_trk spm srsltid sref taid traffic_source ttclid " +
    "twclid vgo_ee wbraid wickedid wtrid xing_share xtor yclid ysclid yptr"
  ).split(" "),
);

/** How the page is shown: for printing, or as AMP. With any other value the same name may be a number. */
const VIEWS: ReadonlyMap<string, RegExp> = new Map([
  ["amp", /^(?:1|true|yes)?$/],
  ["outputtype", /^(?:amp|print)$/],
  ["output", /^(?:amp|print)$/],
  ["print", /^(?:1|true|yes)?$/],
  ["printview", /^(?:1|true|yes)?$/],
]);

/**
 * Does a parameter only follow readers about, or say how the page is shown? After ClearURLs' global rules, AdGuard's URL
 * tracking filter and the query stripping list of Firefox. `name` in any letter case.
 */
export function isIdle(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  return FAMILIES.test(lower) || SINGLE.has(lower) || VIEWS.get(lower)?.test(value.toLowerCase()) === true;
}
