import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SAMPLES } from "../tests/stand/samples";
import { openBrowser } from "./browsers/open";
import type { BrowserName } from "./browsers/places";
import type { Session } from "./browsers/session";
import { openStand, type Stand } from "./stand";
import { tour } from "./start/tour";

const { values } = parseArgs({
  options: { firefox: { type: "boolean", default: false }, headless: { type: "boolean", default: !hasDisplay() } },
});

/** Linux without a screen, as on a server. */
function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Shows the extension at work on the stand's articles: in a window, or without one in pictures and a table. */
async function main(browser: BrowserName, headless: boolean): Promise<void> {
  const stand = await openStand();
  const session = await openBrowser({ browser, profile: join(passingFolder(), browser), headless });
  await (headless ? tour(session, stand) : stayOpen(session, stand)).finally(() => session.close());
}

/** A folder that is gone when the command ends, however it ends; the browser has been killed by then. */
function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "says-who-start-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));
  return folder;
}

/** Until its user closes the browser's window, or presses Ctrl-C. */
async function stayOpen(session: Session, stand: Stand): Promise<void> {
  const first = SAMPLES[0];
  if (first) await session.visit(stand.urlOf(first));
  console.log(`The stand: http://127.0.0.1:${stand.port}/ lists its articles. Nothing of this is news.`);
  console.log("Read one after the other and watch the sidebar. Close the browser or press Ctrl-C to end.");
  await session.closed;
}

try {
  await main(values.firefox ? "firefox" : "chromium", values.headless);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
process.exit(0);
