import { wholeSession } from "../whole-session";

wholeSession("firefox");
