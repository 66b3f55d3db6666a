import { PAGE_LOOKS, picturesOfPage } from "../../scripts/browsers/pictures";
import type { ExtensionPage, Look, OpenedPage, Session } from "../../scripts/browsers/session";
import { until } from "../../scripts/browsers/session";
import { seriousFaults } from "./axe";

/** A page of the extension to look at, and something that stands on it once it is whole. */
export interface Screen {
  readonly name: string;
  readonly page: ExtensionPage;
  readonly shows: string;
  /** On paper. */
  readonly isPrinted?: true;
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
    library("measure", "measures/casualties.killed", ".chart .point"),
    library("sources", "sources", ".source-table td a"),
    library("statements", "statements", ".positions dd"),
    library("comparisons", "comparisons", ".article-row"),
    library("comparison", `comparisons/${comparisonId}`, ".frozen .figure"),
    { ...library("comparison-print", `comparisons/${comparisonId}`, ".frozen .figure"), isPrinted: true },
    library("draft", "comparisons/new?measure=casualties.killed", ".draft .pick"),
    { name: "options", page: "options.html", shows: "main .section-title" },
    { name: "welcome", page: "welcome.html", shows: "main .headline" },
  ];
}

/** What axe-core finds serious on a screen, light and dark, each line with the screen's name. */
export function faultsOn(session: Session, screen: Screen): Promise<string[]> {
  return shown(session, screen, async ({ run }) => {
    const faults: string[] = [];
    for (const theme of ["light", "dark"]) {
      await run((look) => document.documentElement.setAttribute("data-theme", look), theme);
      faults.push(...(await seriousFaults(run)).map((fault) => `${screen.name}, ${theme}: ${fault}`));
    }
    return faults;
  });
}

/** Pictures of a screen into out/, under its name and `suffix`. Resolves with the files. */
export function picturesOfScreen(
  session: Session,
  screen: Screen,
  { suffix = "", looks = PAGE_LOOKS }: { readonly suffix?: string; readonly looks?: readonly Look[] } = {},
): Promise<string[]> {
  return shown(session, screen, async (page) => {
    if (screen.isPrinted) await page.run(showAsPrinted);
    return picturesOfPage(session, screen.name + suffix, page, looks);
  });
}

/** Runs in the page: what holds for paper holds for the window. */
function showAsPrinted(): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "all";
  }
}

/** Opens a screen, waits until it is whole, and closes it after `work`. */
async function shown<R>(
  session: Session,
  { name, page, shows }: Screen,
  work: (page: OpenedPage) => Promise<R>,
): Promise<R> {
  const opened = await session.open(page);
  try {
    await until(
      `${shows} on ${name}`,
      async () => (await opened.run((selector) => document.querySelector(selector) !== null, shows)) || null,
    );
    return await work(opened);
  } finally {
    await opened.close();
  }
}
