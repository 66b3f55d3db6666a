import type { Article } from "./article";

/** Titles of pages that say that there is no such page, in the languages we read; all lower case. */
const TITLES: ReadonlySet<string> = new Set(
  `not found|page not found|404|404 not found|404 page not found|error 404|error 404 not found|page unavailable|
  this page could not be found|page can’t be found|sorry, page not found|page does not exist|oops|
  nicht gefunden|seite nicht gefunden|fehler 404|404 seite nicht gefunden|seite nicht verfügbar|
  page introuvable|page non trouvée|erreur 404|página no encontrada|error 404 página no encontrada|
  pagina non trovata|errore 404|nie znaleziono strony|strona nie istnieje|strony nie znaleziono|błąd 404|
  страница не найдена|ошибка 404|сторінку не знайдено|сторінка не знайдена|помилка 404|
  페이지를 찾을 수 없습니다|ページが見つかりません|お探しのページは見つかりません|页面不存在|页面未找到|找不到页面|找不到頁面`
    .split("|")
    .map((title) => title.trim()),
);

/** Between a page's title and the site's name. */
const PARTS = /\s+[|–—·:»-]\s+|[|]/;

/** A page that only says that it is none says that in so many letters; an article on error pages is longer. */
const LONGEST = 1_500;

/** Answers by which a server says that there is no such page, or that it has none to give now. */
const isRefused = (status: number): boolean => status === 404 || status === 410 || status >= 500;

/**
 * Is it a page that says "not found", and no article? `status`: what the server answered, 0 where that is not known; many
 * answer 200 to everything.
 */
export function isErrorPage({ title, text }: Pick<Article, "title" | "text">, status: number): boolean {
  if (isRefused(status)) return true;
  return text.length <= LONGEST && title.split(PARTS).some((part) => TITLES.has(bare(part)));
}

/** "Page not found!" and "404: Page Not Found" as the list has them. */
const bare = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[.,:!?…–—-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
