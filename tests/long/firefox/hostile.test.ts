import { hostileInBrowser } from "../hostile-browser";

hostileInBrowser("firefox", 20);
