import { join } from 'node:path'
import MagicString from 'magic-string'
import { isAsked } from './is-asked.ts'
import { isScreened } from './is-screened.ts'
import { lateConstants } from './late-constants.ts'
import { makerOf } from './maker-of.ts'
import { isOfText, isPart, patternAt } from './pattern-at.ts'
import { argumentsOf, isOfModule, nameOf, type Place, placesOf } from './walk.ts'
import { writePattern } from './write-pattern.ts'

/** What the rewritten code calls, each from the file of its name. */
const CALLED = {
  lateMade: 'late-made.ts',
  latePattern: 'late-pattern.ts',
  lateScreen: 'late-screen.ts',
  lateTried: 'late-tried.ts',
  writtenPattern: 'written-pattern.ts',
}

/**
 * Rewrites a module so that each pattern is made when it is first used. V8 checks a literal when it compiles
 * the module, and makes a pattern of the module when it loads it, at 20 us for each `\p{…}`: ingest has 2,700
 * of these, and its first story uses a fifth of them.
 *
 * - What `screen` is given stays text: `screen(/a+/u)` reads `screen(writtenPattern("a+", "u"))`.
 * - A constant of the module is made where it is first read: `const form = latePattern("a+", "u")` and
 *   `form().test(text)`; one of a template, or made of another pattern, by `lateMade(() => …)`, as what it is
 *   made of is late as well.
 * - What `patternOf` makes of literals is as if it were written out.
 * - A pattern within a function is kept for its next call, unless it remembers where it stopped:
 *   `(keptPattern0 ??= RegExp("a+", "u"))`.
 * - All others are made when the module is loaded.
 *
 * If `screens` says so, all that never remember where they stopped become screens, which read as a `RegExp`: `lateScreen("a+", "u")`, or `lateTried`
 * where there are no words to look for. Of 900 patterns that ingest made until its first story was read, it makes 400, most of them in their common form.
 *
 * Lines stay what they are.
 */
export const withLatePatterns = (source: string, screens = false): string => {
  const places = placesOf(source)
  const code = new MagicString(source)
  const constants = lateConstants(code, places, screens)
  const kept: string[] = []
  for (const place of places) {
    const pattern = isPart(place) ? undefined : patternAt(place.node)
    if (!pattern) continue
    const maker = constants.get(place.node)
    if (isScreened(place)) writePattern(code, pattern, 'writtenPattern')
    else if (maker && (isOfText(pattern) || maker !== 'latePattern')) writePattern(code, pattern, maker)
    // Without `new`, which would add 6 KB to ingest.
    else if (isOfModule(place))
      writePattern(code, pattern, screens && isAsked(place, pattern) ? makerOf(pattern) : 'RegExp')
    else if (isOfText(pattern) && (!pattern.isStateful || isReset(place))) {
      const name = `keptPattern${kept.length}`
      kept.push(name)
      const made = screens && isAsked(place, pattern) ? makerOf(pattern) : 'RegExp'
      writePattern(code, pattern, made, [`(${name} ??= `, ')'])
    }
  }
  if (kept.length > 0) code.append(`\nvar ${kept.join(', ')}`)
  const rewritten = code.toString()
  return Object.entries(CALLED).reduce(
    (module, [name, file]) => (rewritten.includes(`${name}(`) ? module + importOf(name, file) : module),
    rewritten,
  )
}

const importOf = (name: string, file: string): string =>
  `\nimport { ${name} } from ${JSON.stringify(join(import.meta.dirname, file))}`

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
