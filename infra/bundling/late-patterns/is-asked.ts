import type { Pattern } from './pattern-at.ts'
import { argumentsOf, nameOf, type Place } from './walk.ts'

/**
 * Whether a pattern, or the name of one, may be read as a screen (`#domain/normalize/pattern/screen.ts`): one that may remember where it stopped only where a
 * method of strings takes it, which begins anew.
 */
export const isAsked = ({ node, parents: [parent] }: Place, { isStateful }: Pattern): boolean =>
  !isStateful ||
  (parent?.type === 'CallExpression' && argumentsOf(parent)[0] === node && GIVEN.has(methodOf(parent.callee)))

const GIVEN = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])

/** `name` of `one.name`. */
const methodOf = (node: unknown): string => {
  const { type, property } = (node ?? {}) as Place['node']
  return type === 'MemberExpression' ? nameOf(property) : ''
}
