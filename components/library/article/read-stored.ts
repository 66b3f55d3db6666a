import { type Analysis, analyse } from "../../../core/analyse";
import { knowledge } from "../../../core/knowledge";
import type { Article } from "../../../core/page/article";

/**
 * Reads a stored text, with all languages: a page of the extension may run no file whose name is made up, and this one is
 * brought only when it is asked for.
 */
export const readStored = async (article: Article): Promise<Analysis> => analyse(article, knowledge);
