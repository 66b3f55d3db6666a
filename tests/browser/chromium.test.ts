import { walk } from "./walk";

walk("chromium");
