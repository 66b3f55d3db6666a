// Loaded before the command whose memory is asked for: answers every message with the bytes of its data when nothing is left
// over. Code that V8 makes of what runs often, and throws away again, comes and goes beside it by some megabytes.
import { getHeapSpaceStatistics } from "node:v8";

process.on("message", () => {
  globalThis.gc();
  const data = getHeapSpaceStatistics().filter(({ space_name }) => !/code|trusted/.test(space_name));
  process.send(data.reduce((sum, { space_used_size }) => sum + space_used_size, 0));
});
