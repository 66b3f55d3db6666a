import { walkPanel } from "./walk";

walkPanel("firefox");
