import { agencies } from "./agencies";
import { china } from "./china";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { japan } from "./japan";
import { korea } from "./korea";
import type { Medium } from "./medium";
import { northern } from "./northern";
import { russia } from "./russia";
import { southern } from "./southern";
import { ukraine } from "./ukraine";
import { world } from "./world";

/** Media of the world, one row each. */
export const media: readonly Medium[] = [
  ...agencies,
  ...china,
  ...korea,
  ...japan,
  ...russia,
  ...ukraine,
  ...english,
  ...german,
  ...french,
  ...southern,
  ...northern,
  ...world,
];
