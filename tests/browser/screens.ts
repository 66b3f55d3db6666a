import { picturesOfPage, picturesOfPanel } from "../../scripts/browsers/pictures";
import type { ExtensionPage, Session } from "../../scripts/browsers/session";
import { until } from "../../scripts/browsers/session";
import { seriousFaults } from "./axe";

/** A page of the extension to look at, and something that stands on it once it is whole. */
export interface Screen {
  readonly name: string;
  readonly page: ExtensionPage;
  readonly shows: string;
}

/** Every page there is, with an article and a comparison to show. */
export function screensOf(articleId: string, comparisonId: string): Screen[] {
  const library = (name: string, path: string, shows: string): Screen => ({
    name: `library-${name}`,
    page: `library.html#/${path}`,
    shows,
  });
  return [
    library("articles", "articles", ".article-row"),
    library("article", `articles/${articleId}`, ".figure .quote"),
    library("measures", "measures", ".measure-card svg"),
    library("measure", "measures/casualties.killed", ".timeline-chart .point"),
    library("sources", "sources", ".source-table td a"),
    library("statements", "statements", ".positions dd"),
    library("comparisons", "comparisons", ".article-row"),
    library("comparison", `comparisons/${comparisonId}`, ".frozen .figure"),
    library("draft", "comparisons/new?measure=casualties.killed", ".draft .pick"),
    { name: "options", page: "options.html", shows: "main .section-title" },
    { name: "welcome", page: "welcome.html", shows: "main .headline" },
  ];
}

/** What axe-core finds serious on a screen, light and dark, each line with the screen's name. */
export async function faultsOn(session: Session, { name, page, shows }: Screen): Promise<string[]> {
  const opened = await session.open(page);
  try {
    await until(
      `${shows} on ${name}`,
      async () => (await opened.run((selector) => document.querySelector(selector) !== null, shows)) || null,
    );
    const faults: string[] = [];
    for (const theme of ["light", "dark"]) {
      await opened.run((look) => document.documentElement.setAttribute("data-theme", look), theme);
      faults.push(...(await seriousFaults(opened.run)).map((fault) => `${name}, ${theme}: ${fault}`));
    }
    return faults;
  } finally {
    await opened.close();
  }
}

/** Pictures of the panel and of every screen, into out/. Resolves with the files. */
export async function picturesOfAll(session: Session, screens: readonly Screen[]): Promise<string[]> {
  const files = await picturesOfPanel(session, "sidebar");
  for (const { name, page } of screens) files.push(...(await picturesOfPage(session, name, page)));
  return files;
}
