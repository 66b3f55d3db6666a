import type { Made, Told } from "./made";

/** A row of an answer, its numbers as numbers. */
export type Row = Readonly<Record<string, string | number>>;

/** What the questions of docs/archive.md must be answered with, by how the archive was made. */
export const ANSWERS: Readonly<Record<string, (archive: readonly Made[]) => Row[]>> = { highest, dropped, repeated };

/** Rows to be compared in whatever order they came: databases sort letters each in their own way. */
export const inOrder = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

function highest(archive: readonly Made[]): Row[] {
  const dead = saidIn(archive).filter(({ measure }) => measure === "casualties.killed");
  return grouped(dead, ({ source, month }) => ({ source, month })).map(([group, said]) => {
    return { ...group, highest: Math.max(...said.map(({ figure }) => figure)) };
  });
}

function dropped(archive: readonly Made[]): Row[] {
  const said = saidIn(archive);
  const key = ({ measure, source, figure, month }: Said): string => [measure, source, figure, month].join();
  const floors = new Set(said.filter(({ manner }) => manner === "floor").map(key));
  const bare = said.filter((one) => one.manner === "exactly" && floors.has(key(one)));
  return grouped(bare, ({ outlet }) => ({ outlet })).map(([group, { length }]) => ({ ...group, articles: length }));
}

function repeated(archive: readonly Made[]): Row[] {
  const figures = grouped(saidIn(archive), ({ source, measure, figure }) => ({ origin: source, measure, figure }));
  const rows = figures.map(([group, said]) => {
    const outlets = new Set(said.map(({ outlet }) => outlet)).size;
    return { ...group, outlets, since: said.map(({ day }) => day).sort()[0] ?? "" };
  });
  return rows.filter(({ outlets }) => outlets > 1);
}

interface Said extends Told {
  readonly outlet: string;
  readonly day: string;
  readonly month: string;
}

const saidIn = (archive: readonly Made[]): Said[] =>
  archive.flatMap(({ outlet, day, told }) => told.map((one) => ({ ...one, outlet, day, month: day.slice(0, 7) })));

function grouped(said: readonly Said[], groupOf: (one: Said) => Row): [Row, Said[]][] {
  const groups = Map.groupBy(said, (one) => JSON.stringify(groupOf(one)));
  return [...groups].map(([group, members]) => [JSON.parse(group), members]);
}
