/**
 * Publishers of several outlets, by the sites of these: what they print alike is one voice. Only what the houses say of
 * themselves in their imprints; an outlet that is not here stands for itself.
 */
export const HOUSES: Readonly<Record<string, readonly string[]>> = {
  "Axel Springer": ["bild.de", "welt.de", "businessinsider.com", "businessinsider.de", "politico.com", "politico.eu"],
  "DvH Medien": ["handelsblatt.com", "tagesspiegel.de", "wiwo.de"],
  Funke: ["abendblatt.de", "derwesten.de", "morgenpost.de", "nrz.de", "thueringer-allgemeine.de", "waz.de", "wp.de"],
  Ippen: ["fr.de", "hna.de", "kreiszeitung.de", "merkur.de", "tz.de"],
  Madsack: ["haz.de", "kn-online.de", "ln-online.de", "lvz.de", "maz-online.de", "ostsee-zeitung.de", "rnd.de"],
  Spiegel: ["manager-magazin.de", "spiegel.de"],
  SWMH: ["stuttgarter-nachrichten.de", "stuttgarter-zeitung.de", "sueddeutsche.de"],
  "News Corp": ["marketwatch.com", "nypost.com", "thesun.co.uk", "thetimes.co.uk", "thetimes.com", "wsj.com"],
  Reach: ["dailystar.co.uk", "express.co.uk", "mirror.co.uk", "walesonline.co.uk"],
  DMGT: ["dailymail.co.uk", "inews.co.uk", "metro.co.uk"],
  "US Agency for Global Media": [
    ...["currenttime.tv", "golosameriki.com", "holosameryky.com", "radiosvoboda.org", "rfa.org", "rferl.org"],
    ...["svoboda.org", "voakorea.com", "voanews.com"],
  ],
  Yonhap: ["yna.co.kr", "yonhapnewstv.co.kr"],
  Chosun: ["chosun.com", "tvchosun.com"],
  JoongAng: ["joins.com", "joongang.co.kr", "jtbc.co.kr"],
  "Dong-A": ["donga.com", "ichannela.com"],
  Hankook: ["hankookilbo.com", "koreatimes.co.kr"],
  Herald: ["heraldcorp.com", "koreaherald.com"],
  "Rossiya Segodnya": ["inosmi.ru", "ria.ru", "sputniknews.com"],
  VGTRK: ["smotrim.ru", "vesti.ru"],
  "Ukrainska Pravda": ["epravda.com.ua", "eurointegration.com.ua", "pravda.com.ua"],
  Agora: ["gazeta.pl", "tokfm.pl", "wyborcza.pl"],
  "Ringier Axel Springer Polska": ["fakt.pl", "newsweek.pl", "onet.pl"],
  GEDI: ["huffingtonpost.it", "lastampa.it", "repubblica.it"],
  RCS: ["corriere.it", "elmundo.es", "expansion.com"],
  Caltagirone: ["ilgazzettino.it", "ilmattino.it", "ilmessaggero.it"],
  Prisa: ["as.com", "cadenaser.com", "elpais.com"],
  "Groupe Le Monde": ["courrierinternational.com", "huffingtonpost.fr", "lemonde.fr", "nouvelobs.com"],
};

const HOUSE_BY_SITE = new Map(Object.entries(HOUSES).flatMap(([house, sites]) => sites.map((site) => [site, house])));

/** Whose site this is ("english.chosun.com" → "Chosun"), or null where that is not known. `site`: a host. */
export function houseOf(site: string | null): string | null {
  for (let rest = site ?? ""; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const house = HOUSE_BY_SITE.get(rest);
    if (house) return house;
  }
  return null;
}
