import { argumentsOf, type Node, nameOf } from './walk.ts'

/** A pattern in code: a literal, or what `new RegExp` makes of text. */
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
  if (node?.type === 'Literal' && node.regex) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string }
    const isStateful = /[gy]/.test(flags)
    return { node, source: JSON.stringify(pattern), flags: JSON.stringify(flags), isStateful }
  }
  if (node?.type !== 'NewExpression' || nameOf(node.callee) !== 'RegExp') return undefined
  const [source, flags] = argumentsOf(node)
  if (!source || !isText(source) || (flags && !isText(flags))) return undefined
  return { node, source, flags: flags ?? "''", isStateful: /[gy]/.test(String(flags?.value ?? '')) }
}

/** Whether a pattern is a literal, so that its source and flags are text. */
export const isOfText = (pattern: Pattern | undefined): boolean => typeof pattern?.source === 'string'

/** A string or a template, not a pattern to be copied. */
const isText = ({ type, value }: Node): boolean =>
  type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')
