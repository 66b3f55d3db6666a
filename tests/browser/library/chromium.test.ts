import { walkLibrary } from "./walk";

walkLibrary("chromium");
