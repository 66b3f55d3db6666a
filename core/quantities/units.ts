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
  const word = sign ? null : context.behind("money", amount.end);
  const counter = context.behind("counter", amount.end);
  const end = word?.end ?? (counter && endsWord(context.text, counter.end, counter.start) ? counter.end : amount.end);
  const rate = context.behind("rate", end);
  const money = sign ?? word;
  const span = { start: Math.min(amount.start, sign?.start ?? amount.start), end: rate?.end ?? end };
  const per = (rate?.value as UnitReading["rate"]) ?? null;
  if (!money) return { unit: null, rate: per, ...span, rules: rate ? [`rate.${per}`] : [] };
  return {
    unit: per && per !== "day" ? `${money.value}/${per}` : money.value,
    rate: per,
    ...span,
    rules: [`unit.money:${money.phrase}`],
  };
}

function moneyBefore(amount: Amount, context: Context) {
  const mark = context.before("money", amount.numberStart);
  if (!mark) return null;
  const isSign = !/\p{L}/u.test(mark.phrase) || skipBack(context.text, amount.numberStart) === amount.numberStart;
  return isSign || /^[A-Z]{2,3}\$?$/.test(mark.phrase) ? mark : null;
}

/** Count words may be glued to a particle ("명이"), so anything may follow them where they are glued to the number. */
function endsWord(text: string, end: number, start: number): boolean {
  return !isWordCode(text.charCodeAt(end)) || isWordCode(text.charCodeAt(start - 1));
}
