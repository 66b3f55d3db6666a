import { useLocale } from "../frame/locale-context";
import { type LibraryPage, PAGES } from "./route";

/** The library's pages, and which one this is. */
export function LibraryHeader({ current }: { readonly current: LibraryPage }) {
  const { library, sidebar } = useLocale().words;
  return (
    <header class="page-header">
      <a class="wordmark" href="#/articles">
        {sidebar.title}
      </a>
      <nav>
        {PAGES.map((page) => (
          <a key={page} href={`#/${page}`} aria-current={page === current ? "page" : undefined}>
            {library.pages[page]}
          </a>
        ))}
      </nav>
      <a class="to-options" href="options.html">
        {sidebar.options}
      </a>
    </header>
  );
}
