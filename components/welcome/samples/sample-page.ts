import type { SampleArticle } from "./sample";

/** The article as a page of its newspaper, for the reader to read: with its headline and what pages say of themselves. `page`: empty. */
export function samplePage(
  { outlet, title, publishedAt, paragraphs }: SampleArticle,
  language: string,
  page: Document,
): Document {
  page.documentElement.setAttribute("lang", language);
  page.title = title;
  const said = { "og:site_name": outlet, "og:title": title, "article:published_time": publishedAt };
  for (const [property, content] of Object.entries(said)) page.head.append(meta(page, property, content));
  const article = page.createElement("article");
  article.append(withText(page, "h1", title), ...paragraphs.map((paragraph) => withText(page, "p", paragraph)));
  page.body.append(article);
  return page;
}

function meta(page: Document, property: string, content: string): HTMLElement {
  const element = page.createElement("meta");
  element.setAttribute("property", property);
  element.setAttribute("content", content);
  return element;
}

function withText(page: Document, name: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}
