import type { Locale } from "../../../locales/locale";
import type { ComparisonRecord } from "../../../store/records";
import { frozenFigure } from "../figure/library-figure";
import { figureTable } from "../out/figure-table";
import type { OutTable } from "../out/table";
import { verdictsThen } from "./verdicts-then";

/** A saved comparison as it goes out: every figure with how it stood beside the others. */
export function comparisonTable({ name, frozen }: ComparisonRecord, locale: Locale): OutTable {
  const verdicts = verdictsThen(frozen);
  return figureTable(name, frozen.map(frozenFigure), locale, ({ identity }) => verdicts.get(identity) ?? []);
}
