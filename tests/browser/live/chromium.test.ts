import { walkLive } from "./walk";

walkLive("chromium");
