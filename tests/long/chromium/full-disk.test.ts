import { fullDisk } from "../full-disk";

fullDisk("chromium");
