/**
 * Where the second copy lies: files by name, in numbered generations. A generation is what was copied until a loss was
 * noticed; from then on it is only read, until what it holds was brought back.
 */
export interface CopyFiles {
  /** Those that hold anything, oldest first. */
  generations(): Promise<number[]>;
  names(generation: number): Promise<string[]>;
  /** Null where there is none of this name. */
  read(generation: number, name: string): Promise<Blob | null>;
  /** Whole or not at all: until it is whole, what stood there before stays. */
  write(generation: number, name: string, file: Blob): Promise<void>;
  /** Nothing happens where there is none. */
  remove(generation: number, name: string): Promise<void>;
  removeGeneration(generation: number): Promise<void>;
}
