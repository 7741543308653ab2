/**
 * How much of a drop is searched for the names that tell its format: they are among the first, or follow a whole story or one picture and its
 * renditions.
 */
const REACH = 200_000

/** The beginning of what looks like a JSON object or list; empty for any other text. */
export const jsonHead = (text: string): string => (/^\s*[[{]/.test(text) ? text.slice(0, REACH) : '')
