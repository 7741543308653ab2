import { parseSync, visitorKeys } from 'oxc-parser'

/**
 * A node of a syntax tree (ESTree); its children stand under the keys that `visitorKeys` names for its type.
 */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** A node and what it stands in, the nearest first. */
export interface Place {
  node: Node
  parents: readonly Node[]
}

/** All places of a module in TypeScript, from its beginning. */
export const placesOf = (source: string): Place[] => {
  const places: Place[] = []
  const visit = (node: Node, parents: readonly Node[]) => {
    places.push({ node, parents })
    const here = [node, ...parents]
    for (const child of childrenOf(node)) visit(child, here)
  }
  visit(parseSync('module.ts', source).program as unknown as Node, [])
  return places
}

const childrenOf = (node: Node): Node[] =>
  (visitorKeys[node.type] ?? [])
    .flatMap(key => node[key] as Node | Node[] | null | undefined)
    .filter(child => child !== null && child !== undefined)

/** The name that an identifier is; that of any other node is empty. */
export const nameOf = (node: unknown): string => {
  const { type, name } = (node ?? {}) as Node
  return type === 'Identifier' ? String(name) : ''
}

export const argumentsOf = (node: Node | undefined): Node[] => (node?.arguments as Node[] | undefined) ?? []

/** Whether code runs when the module is loaded. */
export const isOfModule = ({ parents }: Place): boolean => !parents.some(isRunLater)

const isRunLater = ({ type }: Node): boolean =>
  type === 'FunctionDeclaration' ||
  type === 'FunctionExpression' ||
  type === 'ArrowFunctionExpression' ||
  type === 'PropertyDefinition'
