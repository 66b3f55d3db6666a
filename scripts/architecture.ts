import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ARCHITECTURE_FILE, architectureSvg } from "./architecture/drawing";
import { PROJECT } from "./tool";

/** `node scripts/run.mjs architecture`: draws the rooms of the project and who runs whose code, out of its imports. */
writeFileSync(join(PROJECT, ARCHITECTURE_FILE), await architectureSvg());
console.log(`${ARCHITECTURE_FILE} is drawn.`);
