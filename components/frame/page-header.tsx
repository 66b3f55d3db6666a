import { useLocale } from "./locale-context";

/** The mark, and the way to the library and the settings. */
export function PageHeader() {
  const { sidebar } = useLocale().words;
  return (
    <header class="page-header">
      <a class="wordmark" href="library.html">
        {sidebar.title}
      </a>
      <nav>
        <a href="library.html">{sidebar.library}</a>
        <a href="options.html">{sidebar.options}</a>
      </nav>
    </header>
  );
}
