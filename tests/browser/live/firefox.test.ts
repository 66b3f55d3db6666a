import { walkLive } from "./walk";

walkLive("firefox");
