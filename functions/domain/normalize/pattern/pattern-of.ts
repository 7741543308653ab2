/**
 * One pattern of parts that stand one after the other, so that a long one can be read: of a list any one may stand there.
 * `patternOf(/^see /iu, [/also\b/iu, /page \d/iu], /$/u)` is `/^see (?:also\b|page \d)$/iu`. The flags are those of the first part.
 * Bundles hold what it gives, as text (`infra/bundling/late-patterns`).
 */
export const patternOf = (...parts: readonly (RegExp | readonly RegExp[])[]): RegExp =>
  new RegExp(parts.map(sourceOf).join(''), parts.flat()[0]?.flags)

const sourceOf = (part: RegExp | readonly RegExp[]): string =>
  part instanceof RegExp ? part.source : `(?:${part.map(({ source }) => source).join('|')})`
