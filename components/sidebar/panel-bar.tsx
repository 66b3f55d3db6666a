import { useLocale } from "../frame/locale-context";
import { PauseSwitch } from "./restraint-switches";

/** The mark, a pause, and the ways to the other pages. */
export function PanelBar() {
  const { sidebar } = useLocale().words;
  return (
    <header class="panel-bar">
      <span class="wordmark">{sidebar.title}</span>
      <nav>
        <PauseSwitch />
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
