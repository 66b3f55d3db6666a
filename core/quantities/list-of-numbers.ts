/** Numbers; no sentence of some 240 pages has more than 29 (readset, devset, pages). */
const MOST = 100;
const ZERO = 48;

/** Is this no sentence but a list of more numbers than any has? Of none of them it could be said what it counts. */
export function isListOfNumbers(text: string): boolean {
  if (text.length < 2 * MOST) return false;
  let numbers = 0;
  let inNumber = false;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    const isDigit = digit >= 0 && digit <= 9;
    if (isDigit && !inNumber) numbers++;
    inNumber = isDigit;
  }
  return numbers > MOST;
}
