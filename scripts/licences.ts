import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LICENCES_FILE, licencesText } from "./licences/text";
import { PROJECT } from "./tool";

/** `node scripts/run.mjs licences`: writes the licences of everything that ships into the file that ships with it. */
writeFileSync(join(PROJECT, LICENCES_FILE), licencesText());
console.log(`${LICENCES_FILE} is written.`);
