import type { StateCore, Token } from 'markdown-it'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** Words at most of a paragraph that a line of hyphens or equals signs makes a heading. */
const longestHeading = 20

/**
 * Makes paragraphs of what Markdown takes for more, but whoever types prose does not: "1891. A storm took the roof", which would be a list of one entry,
 * and text over a line of hyphens, which would be a heading.
 */
export const asTyped = (state: StateCore): void => {
  const { tokens } = state
  const typed: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const single = token.type === 'ordered_list_open' ? singleEntry(tokens, at) : undefined
    if (single) {
      typed.push(...single)
      at += single.length + 3
    } else if (token.type === 'heading_open' && isProse(token, tokens[at + 1])) {
      typed.push(...paragraphOf(tokens.slice(at, at + 3)), new state.Token('hr', 'hr', 0))
      at += 2
    } else typed.push(token)
  }
  state.tokens = typed
}

/** The paragraph of a list that has no other, with its number, unless that opens lists. */
const singleEntry = (tokens: readonly Token[], at: number): Token[] | undefined => {
  const [list, item, open, inline, close, , end] = tokens.slice(at, at + 7)
  const start = list?.attrGet('start')
  if (
    !item ||
    !start ||
    start === '0' ||
    end?.type !== 'ordered_list_close' ||
    open?.type !== 'paragraph_open'
  )
    return undefined
  if (inline) inline.content = `${start}${item.markup} ${inline.content}`
  return open && inline && close ? paragraphOf([open, inline, close]) : undefined
}

const isProse = ({ markup }: Token, inline: Token | undefined): boolean =>
  /^[-=]+$/.test(markup) &&
  ((inline?.content.includes('\n') ?? false) || countWords(inline?.content ?? '') > longestHeading)

const paragraphOf = (tokens: readonly Token[]): Token[] => {
  for (const token of tokens) {
    token.hidden = false
    if (token.type === 'inline') continue
    token.tag = 'p'
    token.type = token.nesting > 0 ? 'paragraph_open' : 'paragraph_close'
  }
  return [...tokens]
}
