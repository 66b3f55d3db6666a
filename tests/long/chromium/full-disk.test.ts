import { fullDisk } from "../full-disk";

fullDisk("chromium", { left: 250_000, meanwhile: 40 });
