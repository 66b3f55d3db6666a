import type { Quantity } from "../quantities/quantity";
import { isWordCode } from "../text/fold";
import type { Mark } from "../text/lexicon";
import type { Counted } from "./counted";
import { tells } from "./deeds";
import type { ParticleReader } from "./particles";
import { DONE_TO_PART, type Room } from "./room";
import { breaksBetween, marksOf, overlaps, type Sentence, within } from "./sentence";

/**
 * What a figure counts where verbs come last and counters follow the number: "사망자 600|명", "600|명의 사망자",
 * "포탄 480만 |발". Counters are the nouns "person" and "piece"; null where the noun is none that the topic knows.
 */
export function readCountedFinal(
  sentence: Sentence,
  quantity: Quantity,
  room: Room,
  particles: ParticleReader,
): Counted | null {
  const noun = nounOf(sentence, quantity, room, particles);
  return noun && { ...noun, events: eventsOf(sentence, quantity, room) };
}

type Noun = Pick<Counted, "noun" | "nounMark" | "rule">;

const PERSON = "person";
const PIECE = "piece";
const COUNTERS: ReadonlySet<string> = new Set([PERSON, PIECE]);
/** "여단 | 5천 명": what the counted serve in. */
const FORMATION = "formation";
/** "사망 2천 명, 부상 4천 명 | 등 | 6천 명": only right before a figure that others stand before. */
const TOTAL = "total";
/** Counted by the piece. */
const GOODS: ReadonlySet<string> = new Set(["shell", "container", "missile", "gun"]);
const isCounter = (mark: Mark): boolean => COUNTERS.has(mark.value);

function nounOf(sentence: Sentence, quantity: Quantity, room: Room, particles: ParticleReader): Noun | null {
  // "1명당": a head that something is paid for is not counted.
  const isRate = marksOf(sentence, "event", "perHead").some((mark) => overlaps(mark, quantity));
  if (isRate) return null;
  if (quantity.unit !== null && quantity.unit !== "percent")
    return { noun: "money", nounMark: null, rule: "noun.money" };
  const counter = marksOf(sentence, "noun").find(
    (mark) => isCounter(mark) && mark.start >= quantity.numberEnd && mark.start <= quantity.end + 1,
  );
  const owned = nounOwned(sentence, quantity, room, counter?.end ?? quantity.end, particles);
  if (counter?.value === PIECE) return piecesOf(sentence, quantity, owned);
  if (owned) return named(owned, "noun.behind");
  const whole = nounOfWhole(sentence, quantity);
  if (whole) return named(whole, "noun.ofWhole");
  if (!counter && isCutOff(sentence, quantity, particles)) return null;
  const before = nounBefore(sentence, quantity, room, counter?.value === PERSON);
  if (before) return before.value === "other" ? null : named(before, "noun.before");
  if (counter) return { noun: counter.value, nounMark: null, rule: "noun.counter" };
  return isShare(quantity) ? { noun: "none", nounMark: null, rule: "noun.leftOut" } : null;
}

/** "1|인당": what the number counts follows at once, and is not known. */
function isCutOff({ text }: Sentence, { end, unit, isFraction }: Quantity, particles: ParticleReader): boolean {
  if (unit !== null || isFraction) return false;
  return isWordCode(text.charCodeAt(end)) && particles.roleAt(text, end) === null;
}

const isShare = ({ unit, isFraction }: Quantity): boolean => unit === "percent" || isFraction;

const named = (mark: Mark, rule: string): Noun => ({ noun: mark.value, nounMark: mark, rule });

/** Letters between "600명의" and its noun: "훈련받은". */
const BEFORE_OWNED = 10;

/** "600명|의 북한군 사망자", "1만 발에 가까운| 포탄": of nouns in a row behind the figure the last is the head. */
function nounOwned(
  sentence: Sentence,
  quantity: Quantity,
  room: Room,
  counterEnd: number,
  particles: ParticleReader,
): Mark | null {
  const end = Math.max(quantity.end, counterEnd);
  const owner = particles.ownerEnd(sentence.text, end);
  // A qualifier behind the counter already leads on to the noun.
  const isLedOn = owner === null && quantity.end > counterEnd && particles.roleAt(sentence.text, end) === null;
  if (owner === null && !isLedOn) return null;
  const from = owner ?? end;
  let reach = isLedOn ? from + 1 : from + BEFORE_OWNED;
  let head: Mark | null = null;
  for (const noun of marksOf(sentence, "noun")) {
    if (noun.start < from || noun.end > room.wide.end || isCounter(noun)) continue;
    if (noun.start > reach || breaksBetween(sentence, end, noun.start) > 0) break;
    head = noun;
    reach = noun.end + 1;
  }
  return head;
}

/** Letters of "in all" before a figure, and of what a part's noun may have behind it. */
const IN_ALL = 2;

/** "死傷者は、死者600人|を含む|計4700人": what was named before the part that is included. */
function nounOfWhole(sentence: Sentence, quantity: Quantity): Mark | null {
  const including = marksOf(sentence, "clause", "including").find(
    (mark) => mark.end <= quantity.start && quantity.start - mark.end <= IN_ALL,
  );
  const part = including && sentence.quantities.findLast((other) => other.end <= including.start);
  if (!part || including.start - part.end > BEFORE_OWNED) return null;
  return marksOf(sentence, "noun").findLast((mark) => !isCounter(mark) && mark.end < part.start - IN_ALL) ?? null;
}

/** Letters between a noun that is not the topic's and its figure: "민간인 | 12명". */
const NEXT_TO = 2;

/** "북한군 사망자는 모두 600명": the noun nearest before the figure, unless it has a predicate of its own there or a quote begins. */
function nounBefore(sentence: Sentence, quantity: Quantity, room: Room, isPeople: boolean): Mark | null {
  const fits = (mark: Mark): boolean =>
    !isCounter(mark) &&
    !(isPeople && (GOODS.has(mark.value) || mark.value === FORMATION)) &&
    !(mark.value === TOTAL && (room.wide.start === 0 || quantity.start - mark.end > 1)) &&
    (mark.value !== "other" || quantity.start - mark.end <= NEXT_TO);
  const nouns = within(marksOf(sentence, "noun"), room.clause.start, quantity.start).filter(fits);
  // "포탄이 러시아군 전체 사용량의 40%": shares are of goods or losses rather than of whoever has them.
  const shared = isShare(quantity) ? nouns.findLast((mark) => mark.value !== "soldier") : undefined;
  const noun = shared ?? nouns.findLast((mark) => !isOfDeed(sentence, mark));
  if (!noun) return null;
  if (/[“"]/.test(sentence.text.slice(noun.end, quantity.start))) return null;
  const between = (mark: Mark): boolean => mark.start >= noun.end && mark.end <= quantity.start;
  const isDone = marksOf(sentence, "event").some((event) => tells(event) && between(event));
  return isDone || marksOf(sentence, "verb").some(between) ? null : noun;
}

/** "100명이 | 사망|하고 1,000명이 부상했다": the beginning of a predicate is no noun. */
function isOfDeed(sentence: Sentence, noun: Mark): boolean {
  return marksOf(sentence, "event").some((event) => tells(event) && event.start === noun.start && event.end > noun.end);
}

/** "포탄으로 환산하면 1천200만 |발": pieces are of the goods named last before, or else of none. */
function piecesOf(sentence: Sentence, quantity: Quantity, owned: Mark | null): Noun | null {
  const before = marksOf(sentence, "noun").findLast((mark) => mark.end <= quantity.start && !isCounter(mark));
  // "컨테이너 2만개 분량의 포탄": what stands right before is counted.
  const isAtNoun = before && sentence.text.slice(before.end, quantity.start).trim() === "";
  if (owned && !isAtNoun) return named(owned, "noun.behind");
  if (!before) return { noun: PIECE, nounMark: null, rule: "noun.counter" };
  return GOODS.has(before.value) ? named(before, "noun.pieceOf") : null;
}

/** Letters between two predicates of one figure: "죽거나 | 다쳤다". */
const BETWEEN_DEEDS = 4;

/** What happened to those counted: the predicate behind them, else what stands before ("파병한 1만명"). */
function eventsOf(sentence: Sentence, quantity: Quantity, room: Room): Mark[] {
  const events = marksOf(sentence, "event");
  if (quantity.unit !== null && quantity.unit !== "percent") return [...events];
  const behind = within(events, quantity.end, room.wide.end);
  const before = within(events, room.wide.start, quantity.start);
  const own = firstDeeds(sentence, behind.filter(tells));
  // "1万人の派兵を決め、| 1500人が渡った": what was said before is done with where the figure has its own predicate.
  const near = own.length > 0 ? before.filter((event) => event.start >= room.clause.start) : before;
  const vague = [...near, ...behind].filter((event) => !tells(event));
  const attribute = before.findLast(
    (event) => DONE_TO_PART.has(event.value) && isRightBefore(sentence, event, quantity),
  );
  if (attribute) return [...vague, attribute];
  const isThere = behind.some((event) => event.value === "present");
  return own.length > 0 || isThere
    ? [...vague, ...own]
    : [...vague, ...firstDeeds(sentence, before.filter(tells).toReversed())];
}

/** "생포된 | 2명은 파병됐을 때": what was done to them before all else. */
function isRightBefore(sentence: Sentence, event: Mark, { start }: Quantity): boolean {
  // The event's own end may be the comma: "死亡、".
  return event.end <= start && start - event.end <= 1 && breaksBetween(sentence, event.end - 1, start) === 0;
}

/** The first deed, and those that stand right beside it. */
function firstDeeds(sentence: Sentence, deeds: readonly Mark[]): Mark[] {
  const isApart = (deed: Mark, last: Mark): boolean =>
    gapBetween(deed, last) > BETWEEN_DEEDS || breaksBetween(sentence, last.end, deed.start) > 0;
  const apart = deeds.findIndex((deed, i) => i > 0 && isApart(deed, deeds[i - 1] as Mark));
  return apart < 0 ? [...deeds] : deeds.slice(0, apart);
}

const gapBetween = (a: Mark, b: Mark): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);
