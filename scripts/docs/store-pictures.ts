import { type Look, type Session, until } from "../browsers/session";
import type { Stand } from "../stand";
import { drawn, sideBySide, tile } from "./drawn";
import { ABROAD, readSample, type Saved } from "./prepare";
import { type Keep, type Shot, takeShots } from "./shot";

/** What the stores show, in pixels. */
const SIZE = { width: 1280, height: 800 };
const LIGHT: Look = { ...SIZE, scale: 1, theme: "light" };
const DARK: Look = { ...LIGHT, theme: "dark" };

/** Page and panel in a smaller window, each pixel of it a quarter larger: the stores show them at half their size first. */
const SCALE = 1.25;
const PANEL: Look = { width: 400, height: SIZE.height / SCALE, scale: SCALE, theme: "light" };
const PAGE: Look = { ...PANEL, width: SIZE.width / SCALE - PANEL.width };

const SHOTS = ({ articleId }: Saved): readonly Shot[] => [
  { name: "3-measure", page: "library.html#/measures/casualties.killed", shows: ".chart .name", look: LIGHT },
  { name: "4-article", page: `library.html#/articles/${articleId}`, shows: ".figure-mark", look: LIGHT },
  { name: "5-sources", page: "library.html#/sources", shows: ".source-table td a", look: DARK },
];

/** The stores' pictures: the panel beside two articles, pages of the extension, and the Chrome Web Store's tile. */
export async function takeStorePictures(session: Session, stand: Stand, saved: Saved, keep: Keep): Promise<void> {
  const first = sideBySide(await session.pagePicture(PAGE), await session.picture(PANEL));
  const piece = tile(await session.picture({ ...PANEL, scale: 1, height: 1600, only: ".rows" }));
  await readSample(session, stand, ABROAD);
  await showSentence(session);
  const second = sideBySide(await session.pagePicture(PAGE), await session.picture({ ...PANEL, from: ".figure" }));
  keep("1-panel", await drawn(session, first));
  keep("2-sentence", await drawn(session, second));
  await takeShots(session, SHOTS(saved), keep);
  keep("tile", await drawn(session, piece));
}

/** Presses the article's own row, which marks its sentence in the page. */
async function showSentence(session: Session): Promise<void> {
  await until("the article's own row", () =>
    session.inPanel(() => {
      const row = document.querySelector<HTMLElement>("button.row-link");
      row?.click();
      return row && true;
    }),
  );
}
