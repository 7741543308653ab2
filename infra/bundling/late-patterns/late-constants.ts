import { patternAt } from './pattern-at.ts'
import type { Edit } from './rewrite.ts'
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

/**
 * Edits that make the patterns that are constants of a module where they are first read. Left alone are those that are exported, and those whose name
 * stands in the module for anything else, or where it is not surely read.
 */
export const lateConstants = (places: readonly Place[]): Edit[] => {
  const byName = Map.groupBy(
    places.filter(({ node }) => nameOf(node) !== ''),
    ({ node }) => nameOf(node),
  )
  return places.flatMap(({ node, parents }) => {
    const name = nameOf(node.id)
    const init = node.init as Node | undefined
    if (!init || !isPattern(init) || name === '' || parents[1]?.type !== 'Program') return []
    const uses = (byName.get(name) ?? []).filter(use => use.node !== node.id && !isKey(use))
    if (!uses.every(isRead)) return []
    return [
      insertion(init.start, '/* @__PURE__ */ latePattern(() => '),
      insertion(init.end, ')'),
      ...uses.map(use => insertion(use.node.end, '()')),
    ]
  })
}

/** A pattern, or one made of another: `boundAtLetters(/a/u)`. */
const isPattern = (node: Node): boolean =>
  patternAt(nameOf(node.callee) === 'boundAtLetters' ? argumentsOf(node)[0] : node) !== undefined

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, parts: [text] })

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
