import { mkdtemp, rm } from "node:fs/promises";
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
  const profile = await mkdtemp(join(tmpdir(), "says-who-start-"));
  const stand = await openStand();
  try {
    const session = await openBrowser({ browser, profile: join(profile, browser), headless });
    await (headless ? tour(session, stand) : stayOpen(session, stand)).finally(() => session.close());
  } finally {
    await stand.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Until the browser's window or the command is closed. */
async function stayOpen(session: Session, stand: Stand): Promise<void> {
  const first = SAMPLES[0];
  if (first) await session.visit(stand.urlOf(first));
  console.log(`The stand: http://127.0.0.1:${stand.port}/ lists its articles. Nothing of this is news.`);
  console.log("Read one after the other and watch the sidebar. Close the browser or press Ctrl-C to end.");
  const interrupted = new Promise<void>((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  await Promise.race([session.closed, interrupted]);
}

try {
  await main(values.firefox ? "firefox" : "chromium", values.headless);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
process.exit(0);
