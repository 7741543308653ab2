/**
 * The first access key in a text that somebody found, as a line of a log or of a program; the text itself if there is
 * none, since keys were once made in other shapes.
 */
export const keyIn = (found: string): string =>
  /\bwd_(?:licensee|editor|operator)_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/.exec(found)?.[0] ?? found.trim()
