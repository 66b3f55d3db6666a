import { wholeSession } from "../whole-session";

wholeSession("chromium");
