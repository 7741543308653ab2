import { parseSync, visitorKeys } from 'oxc-parser'

/** A node of the syntax tree; its children stand under the keys that `visitorKeys` names for its type. */
interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** What of `String` takes a pattern from its beginning whatever was found before, and leaves it so. */
const FROM_BEGINNING = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])

/**
 * Rewrites a module so that each pattern is made when it is first used, not checked when the module is compiled: `/a+/u` reads
 * `new RegExp("a+", "u")`, and within a function that is kept for the next call. One with flag `g` or `y` remembers a place, and stays as it
 * is within a function, unless it is used in a call that pays no heed to it. Lines stay what they are.
 */
export const withLatePatterns = (source: string): string => {
  const edits: { start: number; end: number; text: string }[] = []
  const kept: string[] = []
  const visit = (node: Node, parent: Node | undefined, isInFunction: boolean) => {
    const text = patternOf(node)
    if (text && !isInFunction) edits.push({ ...node, text: `/* @__PURE__ */ ${text}` })
    else if (text && (!isStateful(node) || isReset(node, parent))) {
      const name = `latePattern${kept.length}`
      kept.push(name)
      edits.push({ ...node, text: `(${name} ??= ${text})` })
    }
    for (const child of childrenOf(node)) visit(child, node, isInFunction || isRunLater(node))
  }
  visit(parseSync('module.ts', source).program as unknown as Node, undefined, false)
  if (edits.length === 0) return source
  const pieces = edits
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, text }, index, all) => source.slice(all[index - 1]?.end ?? 0, start) + text)
  const rest = source.slice(Math.max(...edits.map(({ end }) => end)))
  return pieces.join('') + rest + (kept.length > 0 ? `\nvar ${kept.join(', ')}` : '')
}

interface Pattern {
  pattern: string
  flags: string
}

const regexOf = ({ type, regex }: Node): Pattern | undefined =>
  type === 'Literal' ? (regex as Pattern | undefined) : undefined

const patternOf = (node: Node): string | undefined => {
  const regex = regexOf(node)
  return regex && `new RegExp(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})`
}

const isStateful = (node: Node): boolean => /[gy]/.test(regexOf(node)?.flags ?? '')

/** Whether a pattern is the first argument of `text.replace` and its like. */
const isReset = (node: Node, parent: Node | undefined): boolean => {
  if (parent?.type !== 'CallExpression') return false
  const [callee, first] = childrenOf(parent)
  const property = callee?.property as Node | undefined
  return first === node && callee?.type === 'MemberExpression' && FROM_BEGINNING.has(String(property?.name))
}

const isRunLater = ({ type }: Node): boolean =>
  type === 'FunctionDeclaration' ||
  type === 'FunctionExpression' ||
  type === 'ArrowFunctionExpression' ||
  type === 'PropertyDefinition'

const childrenOf = (node: Node): Node[] =>
  (visitorKeys[node.type] ?? [])
    .flatMap(key => node[key] as Node | Node[] | null | undefined)
    .filter(child => child !== null && child !== undefined)
