import { join } from 'node:path'
import MagicString from 'magic-string'
import { isScreened } from './is-screened.ts'
import { lateConstants } from './late-constants.ts'
import { isOfText, patternAt } from './pattern-at.ts'
import { argumentsOf, isOfModule, nameOf, type Place, placesOf } from './walk.ts'
import { writePattern } from './write-pattern.ts'

const importOf = (name: string, file: string): string =>
  `\nimport { ${name} } from ${JSON.stringify(join(import.meta.dirname, file))}`

/**
 * Rewrites a module so that each pattern is made when it is first used. V8 checks a literal when it compiles
 * the module, and makes a pattern of the module when it loads it, at 20 us for each `\p{…}`: ingest has 2,700
 * of these, and its first story uses a fifth of them.
 *
 * - What `screen` is given stays text: `screen(/a+/u)` reads `screen({ source: "a+", flags: "u" })`.
 * - A constant of the module is made where it is first read: `const form = latePattern("a+", "u")` and
 *   `form().test(text)`; one of a template, or made of another pattern, by `lateMade(() => …)`, as what it is
 *   made of is late as well.
 * - A pattern within a function is kept for its next call, unless it remembers where it stopped:
 *   `(keptPattern0 ??= RegExp("a+", "u"))`.
 * - All others are made when the module is loaded.
 *
 * Lines stay what they are.
 */
export const withLatePatterns = (source: string): string => {
  const places = placesOf(source)
  const code = new MagicString(source)
  const constants = lateConstants(code, places)
  const kept: string[] = []
  for (const place of places) {
    const pattern = patternAt(place.node)
    if (!pattern) continue
    if (isScreened(place)) writePattern(code, pattern, ['{ source: ', ', flags: ', ' }'])
    else if (constants.has(place.node) && isOfText(pattern))
      writePattern(code, pattern, ['/* @__PURE__ */ latePattern(', ', ', ')'])
    // Without `new`, which would add 6 KB to ingest.
    else if (isOfModule(place)) writePattern(code, pattern, ['/* @__PURE__ */ RegExp(', ', ', ')'])
    else if (place.node.type === 'Literal' && (!pattern.isStateful || isReset(place))) {
      const name = `keptPattern${kept.length}`
      kept.push(name)
      writePattern(code, pattern, [`(${name} ??= RegExp(`, ', ', '))'])
    }
  }
  if (kept.length > 0) code.append(`\nvar ${kept.join(', ')}`)
  if (constants.size > 0)
    code.append(importOf('latePattern', 'late-pattern.ts') + importOf('lateMade', 'late-made.ts'))
  return code.toString()
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
