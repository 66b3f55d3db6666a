import { browser } from "wxt/browser";
import type { Analysis } from "../../../core/analyse";
import type { Article } from "../../../core/page/article";
import { analyseHere } from "../../../messages/analyse-here";
import { languageFile } from "../../../messages/brought-languages";

/** Reads a stored text. Its language comes from the extension's own file of it. */
export function readStored(article: Article): Promise<Analysis> {
  return analyseHere(article, (code) => import(/* @vite-ignore */ browser.runtime.getURL(languageFile(code))));
}
