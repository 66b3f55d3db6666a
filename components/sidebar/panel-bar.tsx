import { useLocale } from "../frame/locale-context";

/** The mark, and the ways to the other pages. */
export function PanelBar() {
  const { sidebar } = useLocale().words;
  return (
    <header class="panel-bar">
      <span class="wordmark">{sidebar.title}</span>
      <nav>
        <a href="library.html" target="_blank" rel="noreferrer">
          {sidebar.library}
        </a>
        <a href="options.html" target="_blank" rel="noreferrer">
          {sidebar.options}
        </a>
      </nav>
    </header>
  );
}
