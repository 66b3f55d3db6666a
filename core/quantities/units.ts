import { isWordCode } from "../text/fold";
import { type Context, skipBack } from "./context";
import type { Amount } from "./ranges";

export interface UnitReading {
  readonly unit: string | null;
  readonly rate: "day" | "month" | "year" | null;
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
}

/** What an amount is in: percent, a currency (before or behind), by the month or year; a count word belongs to it. */
export function readUnit(amount: Amount, context: Context): UnitReading {
  const percent = context.behind("percent", amount.end);
  if (percent) return { unit: "percent", rate: null, start: amount.start, end: percent.end, rules: ["unit.percent"] };
  const sign = moneyBefore(amount, context);
  const word = sign ? null : moneyBehind(amount, context);
  const counter = context.behind("counter", amount.end);
  const end = word?.end ?? (counter && endsWord(context.text, counter) ? counter.end : amount.end);
  const money = sign ?? word;
  const rateBehind = context.behind("rate", end);
  const rate = rateBehind ?? (money && rateBefore(amount.start, context));
  const span = { start: Math.min(amount.start, sign?.start ?? amount.start), end: rateBehind?.end ?? end };
  const per = (rate?.value as UnitReading["rate"]) ?? null;
  if (!money) return { unit: null, rate: per, ...span, rules: rate ? [`rate.${per}`] : [] };
  return {
    unit: per && per !== "day" ? `${money.value}/${per}` : money.value,
    rate: per,
    ...span,
    rules: [`unit.money:${money.phrase}`],
  };
}

/** "매달 약 2천 달러": a rate before the amount and its qualifier. */
function rateBefore(start: number, context: Context) {
  const qualifier = context.before("qualifier.before", start);
  return context.before("rate", qualifier?.start ?? start);
}

function moneyBefore(amount: Amount, context: Context) {
  const mark = context.before("money", amount.numberStart);
  if (!mark) return null;
  const isSign = !/\p{L}/u.test(mark.phrase) || skipBack(context.text, amount.numberStart) === amount.numberStart;
  return isSign || /^(?:[A-Z]{2,3}\$?|Rs\.?)$/.test(mark.phrase) ? mark : null;
}

/** "40 dollars", "4,3 milliards | d'|euros". */
function moneyBehind({ end }: Amount, context: Context) {
  const joint = context.behind("of", end);
  return context.behind("money", end) ?? (joint && context.behind("money", joint.end));
}

const LONGEST_PARTICLE = 2;

/** Count words may be glued to a particle ("명이"): anything may follow one glued to its number, a particle any other. */
function endsWord(text: string, { start, end }: { start: number; end: number }): boolean {
  if (isWordCode(text.charCodeAt(start - 1))) return true;
  let next = end;
  while (next - end <= LONGEST_PARTICLE && isWordCode(text.charCodeAt(next))) next++;
  return next - end <= (text.charCodeAt(end) > EAST_ASIAN ? LONGEST_PARTICLE : 0);
}

/** From here on scripts whose particles stand glued to their words. */
const EAST_ASIAN = 0x2e80;
