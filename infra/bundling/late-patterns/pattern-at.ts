import type { Edit } from './rewrite.ts'
import { argumentsOf, type Node, nameOf } from './walk.ts'

/** A pattern as code: what gives its source and its flags. */
export interface Pattern {
  source: Edit['parts'][number]
  flags: Edit['parts'][number]
  /** Whether it may remember where it stopped: flag `g` or `y`. */
  isStateful: boolean
}

/** The pattern that a literal is, or that `new RegExp` makes of text; absent for any other node. */
export const patternAt = (node: Node | undefined): Pattern | undefined => {
  if (node?.type === 'Literal' && node.regex) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string }
    return { source: JSON.stringify(pattern), flags: JSON.stringify(flags), isStateful: /[gy]/.test(flags) }
  }
  if (node?.type !== 'NewExpression' || nameOf(node.callee) !== 'RegExp') return undefined
  const [source, flags] = argumentsOf(node)
  if (!source || !isText(source) || (flags && !isText(flags))) return undefined
  return {
    source,
    flags: flags ?? "''",
    isStateful: flags !== undefined && !/^[^gy]*$/.test(String(flags.value)),
  }
}

/** A string or a template, not a pattern to be copied. */
const isText = ({ type, value }: Node): boolean =>
  type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')

/** Code that makes a pattern; `new` would add 6 KB to ingest. */
export const making = ({ source, flags }: Pattern): Edit['parts'] => ['RegExp(', source, ', ', flags, ')']
