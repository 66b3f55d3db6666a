import { walkLibrary } from "./walk";

walkLibrary("firefox");
