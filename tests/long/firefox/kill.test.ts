import { killBackground } from "../kill-background";

killBackground("firefox");
