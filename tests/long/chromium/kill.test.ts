import { killBackground } from "../kill-background";

killBackground("chromium");
