import { makerOf } from './maker-of.ts'
import type { Pattern } from './pattern-at.ts'
import { argumentsOf, nameOf, type Place } from './walk.ts'

/**
 * Whether no more is asked of a pattern, or of the name of one, than a screen answers (`#domain/normalize/pattern/screen.ts`): `pattern.test(text)` and
 * `pattern.exec(text)`, unless it remembers where it stopped, and `text.replace(pattern, …)`, if there are words to look for first.
 */
export const isAsked = ({ node, parents: [parent, call] }: Place, pattern: Pattern): boolean => {
  if (parent?.type === 'CallExpression')
    return (
      argumentsOf(parent)[0] === node &&
      methodOf(parent.callee) === 'replace' &&
      makerOf(pattern) === 'lateScreen'
    )
  return (
    !pattern.isStateful &&
    parent?.object === node &&
    ['test', 'exec'].includes(methodOf(parent)) &&
    call?.callee === parent
  )
}

/** `name` of `one.name`. */
const methodOf = (node: unknown): string => {
  const { type, property } = (node ?? {}) as Place['node']
  return type === 'MemberExpression' ? nameOf(property) : ''
}
