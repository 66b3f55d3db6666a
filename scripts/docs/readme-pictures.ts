import type { Look, Session } from "../browsers/session";
import type { Stand } from "../stand";
import type { Saved } from "./prepare";
import { type Keep, type Shot, takeShots } from "./shot";

const LIGHT: Look = { width: 1200, height: 900, theme: "light" };
const DARK: Look = { width: 1200, height: 900, theme: "dark" };

const PAGES = ({ articleId, comparisonId }: Saved): readonly Shot[] => [
  { name: "measure", page: "library.html#/measures/casualties.killed", shows: ".chart .name", look: LIGHT },
  { name: "article", page: `library.html#/articles/${articleId}`, shows: ".figure-mark", look: LIGHT },
  { name: "comparison", page: `library.html#/comparisons/${comparisonId}`, shows: ".frozen .point", look: DARK },
  { name: "sources", page: "library.html#/sources", shows: ".source-table td a", look: { ...DARK, height: 700 } },
  { name: "welcome", page: "welcome.html", shows: ".sample-panel .figure", look: LIGHT },
];

/** README's pictures: the panel beside an article, and pages of the extension. */
export async function takeReadmePictures(session: Session, _: Stand, saved: Saved, keep: Keep): Promise<void> {
  keep("sidebar", await session.picture({ width: 400, theme: "light" }));
  await takeShots(session, PAGES(saved), keep);
}
