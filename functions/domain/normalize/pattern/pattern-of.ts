/** What stands one after the other. */
type Sequence = readonly (RegExp | Alternatives)[]
/** Of which any one may stand there. */
type Alternatives = readonly (RegExp | Sequence)[]

/**
 * One pattern of parts that stand one after the other, so that a long one can be read. A list among them holds alternatives, one of which may be a
 * list of parts again: `patternOf(/^see /iu, [/also\b/iu, [/page /iu, [/one/iu, /two/iu]]], /$/iu)` is `/^see (?:also\b|page (?:one|two))$/iu`.
 * All parts have the same flags, and are literals: bundles hold what it gives, as text (`infra/bundling/late-patterns`).
 */
export const patternOf = (...parts: Sequence): RegExp => {
  const [flags, ...others] = new Set(flagsOf(parts))
  if (others.length > 0)
    throw new Error(`The parts of a patternOf differ in their flags: ${flags}, ${others}`)
  return new RegExp(sequence(parts), flags)
}

const flagsOf = (parts: Sequence | Alternatives): string[] =>
  parts.flatMap(part => (part instanceof RegExp ? part.flags : flagsOf(part)))

const sequence = (parts: Sequence): string => {
  const [only, ...others] = parts
  if (only && !(only instanceof RegExp) && others.length === 0) return alternatives(only)
  return parts.map(part => (part instanceof RegExp ? part.source : `(?:${alternatives(part)})`)).join('')
}

const alternatives = (parts: Alternatives): string =>
  parts.map(part => (part instanceof RegExp ? part.source : sequence(part))).join('|')
