/** Month names as datelines write them, in the languages we read; the twelve are parted by "|", forms of one by a space. */
const NAMES: readonly string[] = [
  "januar jan jänner jän|februar feb feber|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
  "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
  "января янв январь|февраля фев февр февраль|марта мар март|апреля апр апрель|мая май|июня июн июнь|июля июл июль|августа авг август|сентября сен сент сентябрь|октября окт октябрь|ноября ноя нояб ноябрь|декабря дек декабрь",
  "січня січ січень|лютого лют лютий|березня бер березень|квітня кві квіт квітень|травня тра трав травень|червня чер черв червень|липня лип липень|серпня сер серп серпень|вересня вер верес вересень|жовтня жов жовт жовтень|листопада лис лист листопад|грудня гру груд грудень",
  "janvier janv|février févr fév fevrier|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc decembre",
  "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic",
  "stycznia sty styczeń|lutego lut luty|marca mar marzec|kwietnia kwi kwiecień|maja maj|czerwca cze czerwiec|lipca lip lipiec|sierpnia sie sierpień|września wrz wrzesień|października paź październik|listopada lis listopad|grudnia gru grudzień",
  "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic",
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names) =>
    names.split("|").flatMap((forms, i) => forms.split(" ").map((form) => [form, i + 1] as const)),
  ),
);

/** 1…12 for a month's name or abbreviation in any of the languages; they contradict each other nowhere. */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, ""));
}
