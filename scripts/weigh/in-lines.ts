import type { Weights } from "../../core/topics/topic";

/** One line for each evidence, so that a change can be read. */
export function inLines({ measures, sources, via, statements }: Weights): string {
  const lines = (rows: object): string =>
    Object.entries(rows)
      .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`)
      .join(",\n");
  const choice = ({ choices, evidence }: Weights["measures"]): string =>
    `{"choices":${JSON.stringify(choices)},"evidence":{\n${lines(evidence)}}}`;
  return `{"measures":${choice(measures)},\n"sources":{\n${lines(sources)}},\n"via":{\n${lines(via)}},\n"statements":${choice(statements)}}\n`;
}
