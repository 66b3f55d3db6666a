/**
 * What stands around articles rather than in them, in the languages we read. All lower case. Lists of words only:
 * where in the text each list holds is decided in clean.ts and filter-blocks.ts.
 */

function phrases(text: string): readonly string[] {
  return text.split("|").map((phrase) => phrase.trim());
}

function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Parts of class names and ids (split at "-", "_", capitals) of boxes that are no article text. */
export const BOX_NAMES = names(`
  ad ads adbox adslot adsense adunit advert adverts advertisement advertising advertorial anzeige werbung pub publi
  publicite publicidad sponsor sponsored promo promos promotion promoted dfp taboola outbrain newsletter newsletters
  signup subscribe related relac relacionadas recirc recirculation recommended recommendations readmore trending
  popular mostread meistgelesen share sharing sharebar sharedaddy social socials comment comments disqus kommentare
  cookie cookies consent gdpr cmp breadcrumb breadcrumbs embed pull pullquote tags taglist pager pagination authorbox byline
  copyright toolbar credit credits slideshow gallery submenu sitemap donate contrib footnotes endnotes reflist
`);

/** The same, where the box holds a link: some outlets call their leads teasers. */
export const LINKED_BOX_NAMES = names("teaser teasers rail sidebar widget more");

/** Of BOX_NAMES and Readability's own words, those of boxes that hold other people's text, or the site's own. */
export const OTHERS_NAMES = names(`
  ad ads adbox adslot adsense adunit advert adverts advertisement advertising advertorial anzeige werbung publicite
  publicidad taboola outbrain newsletter newsletters signup subscribe comment comments disqus kommentare cookie cookies
  consent gdpr authorbox copyright recommended recommendations readmore trending mostread meistgelesen replies shoutbox
  footer sidebar footnotes endnotes reflist references pull pullquote author authors bio byline
`);

/** Parts of names of boxes that hold a picture's words. */
export const PICTURE_NAMES = names(
  "caption captions image images photo photos picture img embed gallery slideshow credit credits bildunterschrift",
);

/** Parts of names that say nothing of a box's subject. */
export const NEUTRAL_NAMES = names(`
  a about app area article articles aside b block body bottom box boxes c card cards col column component container content
  contents count d description desktop el element embedded entry fb form full g group h id in info inline inner item items js l large left
  layout list m main meta middle mobile module n new o outer page panel part post posts profile reader readers respond right row
  s section site small story t template text thread title top tree u unit user users vcard view w web wide wrap wrapper x
`);

/** Words by which Readability throws a box away, or takes points from it, that are not in BOX_NAMES. */
export const READABILITY_NAMES = names(`
  ai2html banner combx community cover wrap extra footer header legends menu remark replies rss shoutbox sidebar
  skyscraper supplemental agegate popup yom remote hidden hid com contact foot footnote masthead media meta outbrain
  promo scroll shopping tags tool widget author byline dateline writtenby
`);

/** A class of state, not of kind: "has-comments", "no-ads", "pull-left". */
export const STATE_NAMES = names("has no with without open left right hide");

/** Whole blocks: labels of advertisements and of buttons. */
export const LABELS: ReadonlySet<string> = new Set(
  phrases(`
    anzeige | werbung | advertisement | advertisements | advert | ad | sponsored | sponsored content | publicité | pub |
    publicidad | anuncio | pubblicità | publicidade | реклама | 광고 | 広告 | 广告 | reklama | iklan | share | share this |
    teilen | drucken | merken | print | close | caption | enlarge image | comments | comment | kommentare |
    skip to content | menu | menü | story continues below | article continues below advertisement | view this post |
    loading | video | watch | podcast | external content | zurück | nach oben | back to top`),
);

/** A block that begins so and is short or linked leads away from the article. */
export const TEASER_STARTS = phrases(`
  read more | read also | also read | read next | also: | related | see also | more: | more from | more on | recommended |
  lesen sie auch | lesen sie mehr | lesetipp | mehr zum thema | mehr dazu | mehr lesen | auch interessant | siehe auch |
  zum thema | weiterlesen | das könnte sie | passend dazu | à lire aussi | lire aussi | à lire | sur le même sujet |
  voir aussi | te puede interesar | lea también | lee también | noticias relacionadas | más información | ver también |
  leggi anche | potrebbe interessarti | czytaj także | czytaj też | zobacz także | zobacz też | polecamy | читайте также |
  читать также | смотрите также | по теме | читайте також | читайте ще | також за темою | 관련기사 | 관련 기사 | 많이 본 |
  関連記事 | あわせて読みたい | 相关阅读 | 相关新闻 | 延伸阅读`);

/** Picture credits and captions that stand as paragraphs; those without a mark only where no sentence follows. */
export const CREDIT_STARTS = phrases(`
  photo: | photos: | photo by | photograph by | photo illustration | image: | (image: | images: | image copyright |
  image caption | image source | image credit | image 1 of | picture: | credit: | courtesy of | video: | foto: | fotos: |
  (foto: | bild: | bilder: | bildquelle | crédit photo | crédits | photo : | crédit : | foto de | imagen: | zdjęcie | fot. |
  фото: | фото | источник фото | джерело фото | 사진= | 사진: | [사진 | 写真: | 写真= | 写真提供 | 图片 | 图：`);

/** Ends of a short line that is a picture's credit. */
export const CREDIT_ENDS = phrases(
  "getty images | /getty | /afp | /ap | /reuters | (ap) | (reuters) | /dpa | symbolbild | archivbild",
);

/** What only captions say, also long ones. */
export const CREDIT_WORDS = phrases(`
  file photo | (ap photo | (photo by | photo courtesy | archivfoto | (archivbild) | photo d'archives | photo d’archives |
  foto de archivo | foto d'archivio | zdjęcie archiwalne | архивное фото | архівне фото | 자료사진 | 資料写真 | 资料图`);

/** Headings of a box behind the text. */
export const ABOUT_STARTS = phrases(`
  about the author | comment | leave a comment | über den autor | über die autorin | kommentare | leserkommentare |
  à propos de l | commentaires | sobre el autor | sobre la autora | comentarios | об авторе | комментарии | про автора |
  коментарі | sull'autore | commenti | o autorze | komentarze | 댓글 | コメント | 评论`);

/** A block at the end of the text that begins so is no more part of it. */
export const TAIL_STARTS = phrases(`
  © | (c) | copyright | all rights reserved | alle rechte | tous droits | todos los derechos | все права | усі права |
  저작권자 | ⓒ | 무단 | 無断転載 | 版权 | 责任编辑 | wszelkie prawa | tutti i diritti | reporting by | additional reporting |
  editing by | writing by | with reporting | source: | sources: | quelle: | quellen: | source : | fuente: | fonte: | źródło: |
  источник: | джерело: | 출처 | citation: | provided by | url: | tags: | filed under | subscribe | sign up | get the latest |
  get access | join our | have a tip | click here | this article appear | this story was | this article was |
  this document is subject | a version of this | tell us what | send us | this website uses | posted in | folgen sie |
  abonnieren sie | newsletter | mit material von | dieser artikel erschien | dieser text erschien | mit dpa | (mit |
  suivez-nous | abonnez-vous | inscrivez-vous | cet article est | cet article a été | avec agences | síguenos |
  suscríbete | suscríbase | apúntate | con información de | подписывайтесь | подпишитесь | підписуйтесь | підпишіться |
  следите за | seguici | iscriviti | śledź nas | zapisz się | 제보는 | ▶`);

/** Calls to the reader, if an address or a network is named with them. */
export const CALL_STARTS = phrases(`
  follow | listen to | watch | download | contact | reach | email | e-mail | for more | write to | schreiben sie |
  mehr auf | contactez | escríbenos | пишите | пишіть`);

export const CALL_WORDS = phrases(
  "@ | facebook | twitter | instagram | telegram | whatsapp | youtube | newsroom | http | www.",
);

/** Words in a short last block that make it a line about the article's making or a notice. */
export const TAIL_WORDS = phrases(`
  contributed to this | contributed reporting | contributed. | all rights reserved | alle rechte vorbehalten | cookies |
  may be reached at | follow him on | follow her on | follow them on | follow us on | on twitter @ | newsletter |
  hat mitgearbeitet | haben mitgearbeitet | a contribué à cet | ha contribuido a este | 무단 전재 | 무단전재 | 재배포 금지 |
  обнаружили ошибку | знайшли помилку`);

/** An offer to go on reading for money, wherever it stands. */
export const OFFER_WORDS = phrases(`
  jetzt weiterlesen | weiterlesen mit | jetzt abonnieren | jederzeit kündbar | monatlich kündbar | bereits abonnent |
  bereits ein abo | bereits registriert | mit ihrem abo | um weiterzulesen | exklusiv für abonnenten |
  to continue reading | to keep reading | continue reading | already a subscriber | already have an account |
  subscribe now | cancel anytime | cancel any time | subscriber only | subscribers only | start your free trial |
  pour lire la suite | déjà abonné | réservé aux abonnés | sans engagement | para seguir leyendo | ya eres suscriptor |
  abbonati | contenuto riservato | dla subskrybentów | оформите подписку | оформіть передплату | 구독하시면 | 会員限定`);

/** What notices of a site are about. */
export const NOTICE_SUBJECTS = phrases(`
  cookie | our partners | personal data | external content | content from an external | external provider | privacy policy |
  embedded content | third-party content | legitimate interest | personenbezogene | externer inhalt | externe inhalte |
  externen inhalt | externen anbieter | datenschutzerklärung | unsere partner | contenu externe | contenu provenant |
  données personnelles | nos partenaires | contenido externo | datos personales | nuestros socios | contenuto esterno |
  dati personali | i nostri partner | treść zewnętrzn | treści zewnętrzn | danych osobowych | naszych partnerów |
  внешний контент | персональных данных | персональные данные | наши партнеры | зовнішній контент | персональних даних |
  外部コンテンツ | 個人情報 | クッキー | 外部内容 | 个人信息 | 外部 콘텐츠 | 외부 콘텐츠 | 개인정보 | 쿠키`);

/** How they speak to the reader. */
export const NOTICE_ACTS = phrases(`
  by clicking | you agree | you consent | your consent | your choices | your permission | your device | you may accept |
  you can change | manage your | mit einem klick | sie damit einverstanden | ihre zustimmung | ihrer zustimmung |
  ihre einwilligung | ihrer einwilligung | stimmen sie | sie stimmen | ich stimme zu | ihre daten | en cliquant |
  vous acceptez | votre consentement | vos choix | votre appareil | al hacer clic | usted acepta | su consentimiento |
  tu consentimiento | aceptas | cliccando | accetti | il tuo consenso | acconsenti | klikając | zgadzasz się |
  wyrażasz zgodę | swoją zgodę | нажимая | вы соглашаетесь | ваше согласие | вашего согласия | натискаючи |
  ви погоджуєтесь | вашу згоду | 同意する | ことに同意 | クリックすると | 点击即 | 您同意 | 您的同意 | 동의하시 | 동의하게 | 클릭하면`);

/** Offers to send or to follow, whoever sends. */
export const SIGNUP_WORDS = phrases(`
  sign up for | sign up to our | subscribe to our | to your inbox | in your inbox | our newsletter | follow us on |
  newsletter abonnieren | unseren newsletter | in ihr postfach | folgen sie uns | notre newsletter | abonnez-vous |
  dans votre boîte | nuestro boletín | suscríbete a | en tu correo | la nostra newsletter | iscriviti alla |
  nasz newsletter | zapisz się | подпишитесь на | підпишіться на | 구독하세요 | ニュースレター | 订阅我们`);
