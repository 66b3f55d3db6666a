/**
 * In milliseconds. `quiet`: how long without a change is at rest. `restless`: how long a page that never rests may go
 * unseen at first. `first`, `growth`, `longest`: the time between two looks, which grows from look to look, so that a
 * page with a clock or a ticker costs next to nothing; what its reader does begins it anew.
 */
export const PATIENCE = { quiet: 400, restless: 2_000, first: 400, growth: 1.5, longest: 60_000 } as const;

/** When to look next: at `at`; if `isFinal`, whatever changes until then. Times are milliseconds of one clock. */
export interface NextLook {
  readonly at: number;
  readonly isFinal: boolean;
}

/** How often a page that keeps changing is looked at. */
export class Pace {
  #gap: number = PATIENCE.first;
  #looked = Number.NEGATIVE_INFINITY;
  #restlessSince: number | null = null;

  /** The page has changed at `now`. */
  changed(now: number): NextLook {
    this.#restlessSince ??= now;
    const earliest = this.#looked + this.#gap;
    const latest = Math.max(this.#restlessSince + PATIENCE.restless, earliest);
    const atRest = now + PATIENCE.quiet;
    return { at: Math.max(Math.min(atRest, latest), earliest), isFinal: atRest >= latest || earliest >= atRest };
  }

  /** It was looked at. */
  look(now: number): void {
    this.#looked = now;
    this.#restlessSince = null;
    this.#gap = Math.min(this.#gap * PATIENCE.growth, PATIENCE.longest);
  }

  /** Its reader has done something that may bring more of it. */
  urge(): void {
    this.#gap = PATIENCE.first;
    this.#restlessSince = null;
  }
}
