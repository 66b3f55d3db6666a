import type { NamedActor } from "../named-actor";
import { korea } from "./korea";
import { russia } from "./russia";
import { ukraine } from "./ukraine";
import { west } from "./west";
import { world } from "./world";

/** Institutions with names of their own, one table for all languages; the ids are the codebook's actors. */
export const institutions: readonly NamedActor[] = [...korea, ...russia, ...ukraine, ...west, ...world];
