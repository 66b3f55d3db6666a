import type { Knowledge } from "./analyse";
import { profiles } from "./languages/profiles";
import { frames } from "./topics/every-frame";

/** What the reader knows before a language is brought to it: how languages are told apart, and what is followed. */
export const followed: Pick<Knowledge, "languages" | "topics"> = { languages: profiles, topics: frames };
