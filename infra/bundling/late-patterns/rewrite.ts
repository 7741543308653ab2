/** A piece of source, by the offsets of its beginning and its end. */
export interface Span {
  start: number
  end: number
}

/** What a piece of source becomes: text, and pieces of the source that are themselves rewritten. An empty piece is where text is inserted. */
export interface Edit extends Span {
  parts: readonly (string | Span)[]
}

/** Applies edits, of which some may lie within a piece that another keeps. Lines stay what they are. */
export const rewrite = (source: string, edits: readonly Edit[]): string => {
  const sorted = edits.toSorted(inOrder)
  const within = ({ start, end }: Span): string => {
    let text = ''
    let from = start
    for (const edit of sorted) {
      if (edit.start < from || edit.end > end) continue
      const written = edit.parts.map(part => (typeof part === 'string' ? part : within(part))).join('')
      const lost = linesOf(source.slice(edit.start, edit.end)) - linesOf(written)
      text += source.slice(from, edit.start) + written + '\n'.repeat(lost)
      from = edit.end
    }
    return text + source.slice(from, end)
  }
  return within({ start: 0, end: source.length })
}

/** From the beginning; what is inserted before what is rewritten at the same place, and the whole before its parts. */
const inOrder = (one: Edit, other: Edit): number =>
  one.start - other.start || Number(isEmpty(other)) - Number(isEmpty(one)) || other.end - one.end

const isEmpty = ({ start, end }: Span): boolean => start === end

const linesOf = (text: string): number => text.split('\n').length
