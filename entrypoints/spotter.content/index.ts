import { defineContentScript } from "wxt/utils/define-content-script";
import { spot } from "./spot";

/** When and where; the build starts `spot` by itself (see wxt.config.ts). */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  main: spot,
});
