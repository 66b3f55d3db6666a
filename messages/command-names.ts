/** What the manifest gives keys to, beside opening the panel, which the browsers do themselves. */
export const READ_PAGE = "read-page";
export const NEXT_FIGURE = "next-figure";
