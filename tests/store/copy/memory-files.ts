import type { CopyFiles } from "../../../store/copy/copy-files";

/** A place for copies in memory; `full` makes every write fail as on a full disk. */
export class MemoryFiles implements CopyFiles {
  readonly held = new Map<number, Map<string, Blob>>();
  full = false;

  async generations(): Promise<number[]> {
    return [...this.held.keys()].sort((one, other) => one - other);
  }
  async names(generation: number): Promise<string[]> {
    return [...(this.held.get(generation)?.keys() ?? [])];
  }
  async read(generation: number, name: string): Promise<Blob | null> {
    return this.held.get(generation)?.get(name) ?? null;
  }
  async write(generation: number, name: string, file: Blob): Promise<void> {
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    const files = this.held.get(generation) ?? new Map<string, Blob>();
    this.held.set(generation, files.set(name, file));
  }
  async remove(generation: number, name: string): Promise<void> {
    this.held.get(generation)?.delete(name);
  }
  async removeGeneration(generation: number): Promise<void> {
    this.held.delete(generation);
  }
}
