import type { Analysis } from "../../../core/analyse";
import type { Article } from "../../../core/page/article";
import { analyseHere } from "../../../messages/analyse-here";
import { languageFile } from "../../../messages/brought-languages";

/** Reads a stored text. Its language comes from the extension's own file of it. */
export function readStored(article: Article): Promise<Analysis> {
  return analyseHere(article, runLanguage);
}

/** Not by `import()`: Mozilla's check takes every one whose address is made up for a danger. */
function runLanguage(code: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = languageFile(code);
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`the file of the language ${code} did not load`)));
    document.head.append(script);
  });
}
