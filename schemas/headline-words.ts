/** How many words a headline has at most: in copy no longer line is read as one. */
export const headlineWords = { most: 40 } as const
