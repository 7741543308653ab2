import { join } from 'node:path'
import { isScreened } from './is-screened.ts'
import { lateConstants } from './late-constants.ts'
import { making, patternAt } from './pattern-at.ts'
import { type Edit, rewrite } from './rewrite.ts'
import { argumentsOf, isOfModule, nameOf, type Place, placesOf } from './walk.ts'

const lateModule = join(import.meta.dirname, 'late-pattern.ts')

/**
 * Rewrites a module so that each pattern is made when it is first used. V8 checks a literal when it compiles the module, and makes a pattern of the
 * module when it loads it, at 20 us for each `\p{…}`: ingest has 2,700 of these, and its first story uses a fifth of them.
 *
 * - What `screen` is given stays text: `screen(/a+/u)` reads `screen({ source: "a+", flags: "u" })`.
 * - A constant of the module is made where it is first read: `const form = latePattern(() => RegExp("a+", "u"))` and `form().test(text)`.
 * - A pattern within a function is kept for its next call, unless it remembers where it stopped: `(keptPattern0 ??= RegExp("a+", "u"))`.
 * - All others are made when the module is loaded.
 *
 * Lines stay what they are.
 */
export const withLatePatterns = (source: string): string => {
  const places = placesOf(source)
  const constants = lateConstants(places)
  const kept: string[] = []
  const edits = places.flatMap((place): Edit[] => {
    const { node } = place
    const pattern = patternAt(node)
    if (!pattern) return []
    const to = (...parts: Edit['parts']): Edit[] => [{ start: node.start, end: node.end, parts }]
    if (isScreened(place)) return to('{ source: ', pattern.source, ', flags: ', pattern.flags, ' }')
    if (isOfModule(place)) return to('/* @__PURE__ */ ', ...making(pattern))
    if (node.type !== 'Literal' || (pattern.isStateful && !isReset(place))) return []
    const name = `keptPattern${kept.length}`
    kept.push(name)
    return to(`(${name} ??= `, ...making(pattern), ')')
  })
  const appended = [
    kept.length > 0 && `var ${kept.join(', ')}`,
    constants.length > 0 && `import { latePattern } from ${JSON.stringify(lateModule)}`,
  ].filter(line => line !== false)
  return [rewrite(source, [...constants, ...edits]), ...appended].join('\n')
}

/** What of `String` takes a pattern from its beginning whatever was found before, and leaves it so. */
const FROM_BEGINNING = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])

/** Whether a pattern is the first argument of `text.replace` and its like. */
const isReset = ({ node, parents: [parent] }: Place): boolean => {
  const callee = parent?.callee as Place['node'] | undefined
  return (
    parent?.type === 'CallExpression' &&
    argumentsOf(parent)[0] === node &&
    callee?.type === 'MemberExpression' &&
    FROM_BEGINNING.has(nameOf(callee.property))
  )
}
