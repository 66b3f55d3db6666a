import { walkPanel } from "./walk";

walkPanel("chromium");
