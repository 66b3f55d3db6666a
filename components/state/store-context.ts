import { createContext } from "preact";
import { openStore, type Store } from "../../store/database";

/** Where components read from and write to: the reader's own store, or one that was made to show something. */
export const StoreContext = createContext<() => Promise<Store>>(openStore);
