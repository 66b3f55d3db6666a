/*
 * What a mail program calls its folders, what can be done with a message, and the lines at a message's head, in the
 * languages that are read and as the common programs have it (Outlook, Gmail, Roundcube, Horde, Zimbra, Naver, Yandex, QQ).
 * Whole labels in lower case, without colons and counts.
 */

const LABELS: Readonly<Record<string, string>> = {
  inbox:
    "inbox|posteingang|boîte de réception|bandeja de entrada|recibidos|posta in arrivo|skrzynka odbiorcza|odebrane|входящие|" +
    "вхідні|받은편지함|받은 편지함|받은메일함|受信トレイ|受信箱|收件箱|收件匣",
  drafts:
    "drafts|entwürfe|brouillons|borradores|bozze|szkice|wersje robocze|robocze|черновики|чернетки|임시보관함|임시 보관함|下書き|" +
    "草稿|草稿箱",
  sent:
    "sent|sent mail|sent items|sent messages|gesendet|gesendete elemente|gesendete objekte|envoyés|messages envoyés|" +
    "éléments envoyés|enviados|elementos enviados|inviati|posta inviata|posta inviata|wysłane|elementy wysłane|отправленные|" +
    "надіслані|відправлені|보낸편지함|보낸 편지함|보낸메일함|送信済み|送信済みトレイ|已发送|已傳送|寄件備份",
  junk:
    "spam|junk|junk mail|junk email|junk-e-mail|spamverdacht|courrier indésirable|indésirables|correo no deseado|" +
    "posta indesiderata|wiadomości-śmieci|спам|스팸메일함|스팸함|스팸 메일함|迷惑メール|垃圾邮件|垃圾郵件",
  trash:
    "trash|bin|deleted items|deleted|papierkorb|gelöschte elemente|corbeille|éléments supprimés|papelera|cestino|kosz|" +
    "elementy usunięte|корзина|удаленные|кошик|видалені|휴지통|ごみ箱|ゴミ箱|已删除|垃圾桶|刪除的郵件",
  compose:
    "compose|new message|new mail|verfassen|neue nachricht|neue e-mail|e-mail schreiben|nouveau message|rédiger|redactar|" +
    "mensaje nuevo|nuovo messaggio|scrivi|nowa wiadomość|utwórz|написать|написать письмо|новое письмо|написати|написати листа|" +
    "메일쓰기|메일 쓰기|편지쓰기|メール作成|メールを作成|写信|撰寫郵件|寫信",
  reply: "reply|antworten|répondre|responder|rispondi|odpowiedz|ответить|відповісти|답장|返信|回复|回覆",
  replyAll:
    "reply all|reply to all|allen antworten|répondre à tous|responder a todos|rispondi a tutti|odpowiedz wszystkim|" +
    "ответить всем|відповісти всім|전체답장|전체 답장|全員に返信|全部回复|全部回覆",
  forward:
    "forward|weiterleiten|transférer|reenviar|inoltra|przekaż|prześlij dalej|переслать|переслати|전달|転送|转发|轉寄",
  from: "from|von|de|da|od|от|від|보낸사람|보낸 사람|差出人|发件人|寄件者",
  to: "to|an|à|para|a|do|кому|받는사람|받는 사람|宛先|收件人|收件者",
  subject: "subject|betreff|objet|asunto|oggetto|temat|тема|제목|件名|主题|主旨",
};

/** A label → what it is for. */
export const MAIL_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries(LABELS).flatMap(([kind, labels]) => labels.split("|").map((label) => [label, kind] as const)),
);
