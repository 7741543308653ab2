import { argumentsOf, type Node, nameOf, type Place } from './walk.ts'

/** What takes a pattern as it is written (`#domain/normalize/pattern/written.ts`). */
const TAKES_WRITTEN = new Set(['screen', 'screenAtLetters', 'boundAtLetters'])

/**
 * Whether a pattern is given to what takes it as it is written, alone or in a list of which each is:
 * `[/a/, /b/].map(screenAtLetters)`, `[/a/, /b/].map(each => screen(each))`.
 */
export const isScreened = ({ node, parents: [parent, member, call] }: Place): boolean => {
  if (parent?.type === 'CallExpression') return takes(parent, node)
  if (parent?.type !== 'ArrayExpression' || member?.type !== 'MemberExpression') return false
  if (nameOf(member.property) !== 'map' || call?.type !== 'CallExpression') return false
  const [taker] = argumentsOf(call)
  return TAKES_WRITTEN.has(nameOf(taker)) || givesOn(taker)
}

const takes = (call: Node, pattern: Node | undefined): boolean =>
  TAKES_WRITTEN.has(nameOf(call.callee)) && argumentsOf(call)[0] === pattern

/** Whether a function gives its one parameter to what takes a pattern: `each => screen(each)`. */
const givesOn = (taker: Node | undefined): boolean => {
  if (taker?.type !== 'ArrowFunctionExpression') return false
  const [parameter] = taker.params as Node[]
  const body = taker.body as Node
  return (
    body.type === 'CallExpression' &&
    TAKES_WRITTEN.has(nameOf(body.callee)) &&
    nameOf(parameter) !== '' &&
    nameOf(argumentsOf(body)[0]) === nameOf(parameter)
  )
}
