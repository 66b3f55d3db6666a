/** How much text is digested at once, in bytes. Part of the format. */
const BLOCK = 1_024 * 1_024;

/**
 * The SHA-256 of the SHA-256s of each mebibyte of what was added, in hexadecimal. The browsers' own digest takes only
 * what is there as a whole, and a backup may be larger than the memory.
 */
export class Checksum {
  readonly #block = new Uint8Array(BLOCK);
  #filled = 0;
  readonly #digests: Uint8Array[] = [];

  async add(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + BLOCK - this.#filled);
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === BLOCK) await this.#digestBlock();
    }
  }

  /** The checksum of everything added. Call once, at the end. */
  async value(): Promise<string> {
    await this.#digestBlock();
    const all = new Uint8Array(this.#digests.length * 32);
    for (const [i, digest] of this.#digests.entries()) all.set(digest, i * 32);
    return Array.from(await sha256(all), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  async #digestBlock(): Promise<void> {
    this.#digests.push(await sha256(this.#block.slice(0, this.#filled)));
    this.#filled = 0;
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
