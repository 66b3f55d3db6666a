import { walk } from "./walk";

walk("firefox");
