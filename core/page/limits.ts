/** More elements than any page has that is read. By itself: the spotter takes no more than it needs. */
export const MOST_ELEMENTS = 40_000;

/** What the reader would refuse costs the page nothing: counting is quick, looking through hundreds of thousands is not. */
export function isTooLarge(root: Element): boolean {
  return root.querySelectorAll("*").length > MOST_ELEMENTS;
}

/**
 * What is too much. Readability's time grows faster than nesting (3,000 deep: 7 s) and size (360,000 elements: over a
 * minute), and with the text times the boxes around it; the largest real news pages have some 15,000 elements, 80
 * levels and 300,000 characters.
 */
export const LIMITS = {
  elements: MOST_ELEMENTS,
  depth: 250,
  characters: 1_200_000,
  boxedCharacters: 100_000_000,
} as const;
