import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { argumentsOf, type Node, nameOf, type Place } from './walk.ts'

/** A pattern in code: a literal, what `patternOf` makes of literals, or what `new RegExp` makes of text. */
export interface Pattern {
  node: Node
  /** What gives its source and its flags: text to be written, or an expression that is there. */
  source: string | Node
  flags: string | Node
  /** Whether it may remember where it stopped: flag `g` or `y`. */
  isStateful: boolean
}

/** The pattern that a node is; absent for any other node. */
export const patternAt = (node: Node | undefined): Pattern | undefined => {
  const literal = literalAt(node) ?? joinedAt(node)
  if (node && literal) {
    const { source, flags } = literal
    const isStateful = /[gy]/.test(flags)
    return { node, source: JSON.stringify(source), flags: JSON.stringify(flags), isStateful }
  }
  if (node?.type !== 'NewExpression' || nameOf(node.callee) !== 'RegExp') return undefined
  const [source, flags] = argumentsOf(node)
  if (!source || !isText(source) || (flags && !isText(flags))) return undefined
  return { node, source, flags: flags ?? '""', isStateful: /[gy]/.test(String(flags?.value ?? '')) }
}

const literalAt = (node: Node | undefined): RegExp | undefined => {
  if (node?.type !== 'Literal' || !node.regex) return undefined
  const { pattern, flags } = node.regex as { pattern: string; flags: string }
  return new RegExp(pattern, flags)
}

/** What `patternOf` gives, if it is called with literals and lists of them, all with the same flags. */
const joinedAt = (node: Node | undefined): RegExp | undefined => {
  if (!isJoined(node)) return undefined
  return patternOf(...(argumentsOf(node).map(partAt) as RegExp[]))
}

const isJoined = (node: Node | undefined): boolean =>
  node?.type === 'CallExpression' && nameOf(node.callee) === 'patternOf'

/** A literal, or a list of such parts. */
const partAt = (node: Node): unknown =>
  node.type === 'ArrayExpression' ? (node.elements as Node[]).map(partAt) : literalsIn(node)[0]

const literalsIn = (node: Node): RegExp[] => {
  if (node.type === 'ArrayExpression') return (node.elements as Node[]).flatMap(literalsIn)
  const literal = literalAt(node)
  if (!literal) throw new Error('A patternOf takes literals and lists of them')
  return [literal]
}

/** Whether a literal is a part of what `patternOf` gives. */
export const isPart = ({ parents }: Place): boolean =>
  isJoined(parents.find(({ type }) => type !== 'ArrayExpression'))

/** Whether a pattern is made of literals, so that its source and flags are text. */
export const isOfText = (pattern: Pattern | undefined): boolean => typeof pattern?.source === 'string'

/** A string or a template, not a pattern to be copied. */
const isText = ({ type, value }: Node): boolean =>
  type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')
