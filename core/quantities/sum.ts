import type { NumberWords } from "../languages/number-words";

/** A larger number is named before it is mixed with a fraction: "11,000 and a third of them" are two figures. */
const MOST_MIXED = 1000;

/** Scales that a number is made of; others (a dozen, a score) count what stands before them. */
const DECIMAL: ReadonlySet<number> = new Set([10, 100, 1000]);

/** How an atom stands in its text: in digits, with a scale right behind it. */
interface How {
  readonly isDigits: boolean;
  readonly isScaled: boolean;
}

interface Part {
  value: number;
  readonly scale: number;
}

/**
 * A number being added up: units and tens, small scales that multiply what stands right before them, big scales that
 * multiply all that is smaller than they are ("455 thousand 228 million").
 */
export class Sum {
  readonly #parts: Part[] = [];
  #section = 0;
  #current: number | null = null;
  #lowestSmall = Number.POSITIVE_INFINITY;
  #closed = false;
  #zero = false;
  #lastScale = 0;
  mantissa = 0;
  scale = 1;
  readonly #order: NonNullable<NumberWords["order"]>;

  constructor(order: NonNullable<NumberWords["order"]>) {
    this.#order = order;
  }

  get value(): number {
    const parts = this.#parts.reduce((sum, part) => sum + part.value, 0);
    return rounded(parts + this.#section + (this.#current ?? 0) * this.#elided());
  }

  /** Takes the next atom; false where it does not continue this number. */
  add(kind: string, value: number, how: How): boolean {
    if (kind === "cardinal") return this.#addCardinal(value, how);
    if (kind === "small") return this.#addSmall(value);
    return kind === "big" && this.#addBig(value);
  }

  /** 四百五 is 450, 百二万 1,200,000: a last digit right behind a scale counts the next smaller one. */
  #elided(): number {
    const { elided } = this.#order;
    const isLone = elided && !this.#zero && this.#lastScale >= 100 && !this.#closed;
    return isLone && this.#current !== null && this.#current >= 1 && this.#current < 10 ? this.#lastScale / 10 : 1;
  }

  #lowestBig(): number {
    return this.#parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
  }

  #addCardinal(value: number, { isDigits, isScaled }: How): boolean {
    // "one billion and | a half million": a fraction with a scale of its own is no fraction of what stands before.
    const isOfNext = isScaled && this.#parts.length > 0 && this.#current === null;
    if (value > 0 && value < 1 && !isOfNext) return this.#addFraction(value);
    if (this.#current === null) {
      if (this.#closed && !(value < Math.min(this.#lowestSmall, this.#lowestBig()))) return false;
      this.#zero = value === 0 && !isDigits;
      this.#current = value;
      this.#closed = isDigits;
      this.mantissa = value;
      return true;
    }
    if (this.#closed || isDigits || !this.#fits(this.#current, value)) return false;
    this.#current += value;
    this.mantissa = this.#current;
    return true;
  }

  #addFraction(value: number): boolean {
    if (this.#current === null) {
      const last = this.#parts.at(-1);
      if (this.#section > 0) this.#section += value;
      else if (last) last.value += value * last.scale;
      else this.#current = value;
    } else if (!Number.isInteger(this.#current) || Math.abs(this.#current) >= MOST_MIXED) return false;
    else this.#current += this.#current < 0 ? -value : value;
    this.#closed = true;
    this.mantissa = this.#current ?? this.mantissa;
    return true;
  }

  #fits(current: number, value: number): boolean {
    if (current === 0 && this.#zero) return true;
    if (this.#order.unitsFirst && current < 10 && current > 0) return value >= 20 && value < 100;
    if (this.#order.vigesimal && (current === 60 || current === 80) && value < 20) return value > 0;
    return current >= 20 && current < 100 && current % 10 === 0 && value > 0 && value < 10;
  }

  #addSmall(value: number): boolean {
    if (value >= this.#lowestSmall) return false;
    if (!DECIMAL.has(value) && this.#current === null && this.#section > 0) return this.#addDozens(value);
    // 百零十: a zero only holds a place.
    const count = this.#zero ? this.#current || 1 : (this.#current ?? 1);
    this.mantissa = count;
    this.scale = value;
    this.#section += count * value;
    this.#lowestSmall = value;
    this.#close(value);
    return true;
  }

  /** "two hundred dozen": what stands before counts the dozens. */
  #addDozens(value: number): boolean {
    this.#section *= value;
    this.#lowestSmall = value;
    this.#close(value);
    return true;
  }

  #addBig(value: number): boolean {
    let before = this.#section + (this.#current ?? 0) * (this.#section > 0 ? this.#elided() : 1);
    const last = this.#parts.at(-1);
    if (last?.scale === value) return this.#again(last, before);
    while (this.#lowestBig() < value) before += this.#parts.pop()?.value ?? 0;
    this.mantissa = before || 1;
    this.scale = value;
    this.#parts.push({ value: (before || 1) * value, scale: value });
    this.#section = 0;
    this.#lowestSmall = Number.POSITIVE_INFINITY;
    this.#close(value);
    return true;
  }

  /** 四万万: the same scale twice, only where numbers are written without spaces. */
  #again(last: Part, before: number): boolean {
    if (!this.#order.elided || before > 0) return false;
    last.value *= last.scale;
    return true;
  }

  #close(scale: number): void {
    this.#current = null;
    this.#zero = false;
    this.#closed = true;
    this.#lastScale = scale;
  }
}

/** As many digits as a number surely has; whole numbers of fewer are right as they are. */
const DIGITS = 15;
const EXACT = 10 ** DIGITS;

/** Decimal digits times a scale may miss a whole number by a hair (4.35 × 100). */
function rounded(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < EXACT ? value : Number(value.toPrecision(DIGITS));
}
