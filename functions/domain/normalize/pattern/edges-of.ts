import { tokensOf } from './tokens-of.ts'

/** Of each `\b` of a pattern: where it stands, and whether a letter or digit surely stands before it, or after it. */
export interface Edge {
  at: number
  isAfterLetter: boolean
  isBeforeLetter: boolean
}

/** A token that finds a letter or digit, and nothing else. */
const LETTER = /^(?:\\[dw]|\\p\{(?:L|N)[a-z]?\}|\[[\p{L}\p{N}]+\])$/u
/** Characters that stand for themselves, of which the first, or the last, is a letter or digit. */
const OPENS_BY_LETTER = /^[\p{L}\p{N}_]/u
const ENDS_BY_LETTER = /^[^\\[(]*[\p{L}\p{N}_]$/u
const GROUP = /^\((?!\?<?[=!])/u
const QUANTIFIER = /^(?:[?*+]|\{\d)/u
const OPTIONAL = /^(?:[?*]|\{0)/u

/** The edges of a pattern in the syntax of `RegExp`. Where it takes more than a look to tell, the answer is false. */
export const edgesOf = (source: string): Edge[] => {
  if (!source.includes('\\b')) return []
  const tokens = tokensOf(source)
  const groups = matchGroups(tokens)
  const textAt = (index: number) => tokens[index] ?? ''

  const startsWithLetter = (index: number): boolean => {
    const group = groups.get(index)
    if (group && GROUP.test(textAt(group.open)) && index === group.open)
      return !OPTIONAL.test(textAt(group.close + 1)) && group.starts.every(startsWithLetter)
    const token = textAt(index)
    return (OPENS_BY_LETTER.test(token) || LETTER.test(token)) && !OPTIONAL.test(textAt(index + 1))
  }
  const endsWithLetter = (index: number): boolean => {
    if (QUANTIFIER.test(textAt(index))) return !OPTIONAL.test(textAt(index)) && endsWithLetter(index - 1)
    const group = groups.get(index)
    if (group && GROUP.test(textAt(group.open)) && index === group.close)
      return group.ends.every(endsWithLetter)
    const token = textAt(index)
    return ENDS_BY_LETTER.test(token) || LETTER.test(token)
  }
  const edges: Edge[] = []
  let at = 0
  for (const [index, token] of tokens.entries()) {
    if (token === '\\b')
      edges.push({
        at,
        isAfterLetter: endsWithLetter(index - 1),
        isBeforeLetter: startsWithLetter(index + 1),
      })
    at += token.length
  }
  return edges
}

/** A group by the indexes of its tokens, with the first and the last token of each alternative. */
interface Group {
  open: number
  close: number
  starts: number[]
  ends: number[]
}

/** The groups of a pattern, each found by the index of either parenthesis. */
const matchGroups = (tokens: readonly string[]): Map<number, Group> => {
  const groups = new Map<number, Group>()
  const open: Group[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.startsWith('(')) open.push({ open: index, close: index, starts: [index + 1], ends: [] })
    const inner = open.at(-1)
    if (token === '|' && inner) {
      inner.ends.push(index - 1)
      inner.starts.push(index + 1)
    }
    if (token !== ')' || !inner) continue
    open.pop()
    inner.close = index
    inner.ends.push(index - 1)
    groups.set(inner.open, inner)
    groups.set(index, inner)
  }
  return groups
}
