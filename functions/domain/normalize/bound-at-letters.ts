/** Between a letter or digit of any script and what is none; `\b` of ECMAScript knows only those of English. */
const BOUNDARY = '(?:(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_]))'

/**
 * A pattern whose `\b` and `\W` know the letters of all scripts, so that "\bannulée\b" finds "annulée" and "^\W*" steps over no letter.
 * `\W` within brackets is understood in `[\W_]` alone. Flag `u` is a must.
 */
export const boundAtLetters = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source
      .replaceAll('[\\W_]', '[^\\p{L}\\p{N}]')
      .replaceAll('\\W', '[^\\p{L}\\p{N}_]')
      .replaceAll('\\b', BOUNDARY),
    pattern.flags,
  )
