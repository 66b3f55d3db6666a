import { fullDisk } from "../full-disk";

// Firefox writes some 170 kB for an article, and its own things beside it: with less left none of them would be saved.
fullDisk("firefox", { left: 1_200_000, meanwhile: 12 });
