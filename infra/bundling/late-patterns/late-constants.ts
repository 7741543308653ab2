import type MagicString from 'magic-string'
import { isAsked } from './is-asked.ts'
import { makerOf } from './maker-of.ts'
import { isOfText, patternAt } from './pattern-at.ts'
import { argumentsOf, type Node, nameOf, type Place } from './walk.ts'

/** What may stand around a name that is read. */
const READING = new Set([
  'ArrayExpression',
  'BinaryExpression',
  'CallExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'NewExpression',
  'ReturnStatement',
  'SpreadElement',
  'TemplateLiteral',
  'UnaryExpression',
])

/** What makes a pattern of the text that it is written as. */
export type Maker = 'latePattern' | ReturnType<typeof makerOf>

/**
 * Has the constants of a module that are patterns, or made of one, made where they are first read, and gives
 * what they are set to, with its maker: what is made of a template or of another pattern is wrapped, and literals are left to
 * be written as text. If the module may screen them, those that may be read as a screen are one.
 * Left alone are constants that are exported, and those whose name stands in the module
 * for anything else, or where it is not surely read.
 */
export const lateConstants = (
  code: MagicString,
  places: readonly Place[],
  screens: boolean,
): Map<Node, Maker> => {
  const byName = Map.groupBy(
    places.filter(({ node }) => nameOf(node) !== ''),
    ({ node }) => nameOf(node),
  )
  const late = new Map<Node, Maker>()
  for (const { node, parents } of places) {
    const name = nameOf(node.id)
    const init = node.init as Node | undefined
    if (!init || !isPattern(init) || name === '' || parents[1]?.type !== 'Program') continue
    const uses = (byName.get(name) ?? []).filter(use => use.node !== node.id && !isKey(use))
    if (!uses.every(isRead)) continue
    const pattern = patternAt(init)
    const isScreen = screens && pattern !== undefined && uses.every(use => isAsked(use, pattern))
    late.set(init, isScreen ? makerOf(pattern) : 'latePattern')
    if (isScreen && isOfText(pattern)) continue
    if (!isOfText(pattern))
      code.appendLeft(init.start, '/* @__PURE__ */ lateMade(() => ').appendRight(init.end, ')')
    for (const use of uses) code.appendLeft(use.node.end, '()')
  }
  return late
}

/** A pattern, or one made of another: `boundAtLetters(/a/u)`. */
const isPattern = (node: Node): boolean =>
  patternAt(nameOf(node.callee) === 'boundAtLetters' ? argumentsOf(node)[0] : node) !== undefined

/** `name` in `{ name: 1 }` and `one.name`. */
const isKey = ({ node, parents: [parent] }: Place): boolean =>
  parent?.computed === false &&
  ((parent.type === 'MemberExpression' && parent.property === node) ||
    (parent.type === 'Property' && parent.key === node && !parent.shorthand))

const isRead = ({ node, parents: [parent, grandparent] }: Place): boolean => {
  if (!parent) return false
  if (parent.type === 'MemberExpression') return parent.object === node
  if (parent.type === 'ArrowFunctionExpression') return parent.body === node
  if (parent.type === 'VariableDeclarator') return parent.init === node
  if (parent.type === 'Property')
    return parent.value === node && !parent.shorthand && grandparent?.type === 'ObjectExpression'
  return READING.has(parent.type)
}
