import { hostileInBrowser } from "../hostile-browser";

hostileInBrowser("chromium", 60);
