import { argumentsOf, nameOf, type Place } from './walk.ts'

/** What takes a pattern as it is written (`#domain/normalize/pattern/written.ts`). */
const TAKES_WRITTEN = new Set(['screen', 'screenAtLetters', 'boundAtLetters'])

/**
 * Whether a pattern is given to what takes it as it is written, alone or in a list of which each is:
 * `[/a/, /b/].map(screen)`.
 */
export const isScreened = ({ node, parents: [parent, member, call] }: Place): boolean => {
  if (parent?.type === 'CallExpression')
    return argumentsOf(parent)[0] === node && TAKES_WRITTEN.has(nameOf(parent.callee))
  return (
    parent?.type === 'ArrayExpression' &&
    member?.type === 'MemberExpression' &&
    nameOf(member.property) === 'map' &&
    call?.type === 'CallExpression' &&
    TAKES_WRITTEN.has(nameOf(argumentsOf(call)[0]))
  )
}
