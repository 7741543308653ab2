import type { Draft } from '../draft/draft.ts'
import type { Paragraph } from '../paragraph.ts'
import { isProse } from '../prose/is-prose.ts'

/** How many words of what is left out a warning shows. */
const shown = 8

/**
 * A warning where all that stands below the last sentence of what somebody typed was left out as lines of a page, though nothing in the
 * whole is known to be of one: it may be a table, a list or a verse.
 */
export const warnOfCutLines = (tail: readonly Paragraph[], removed: Draft['removed']): string[] => {
  if (!removed.every(({ rule }) => rule === 'tail/page-line')) return []
  const unknown = new Set(removed.map(({ raw }) => raw))
  if (!tail.every(({ text }) => unknown.has(text.trim()) && !isProse(text))) return []
  const words = tail
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/)
    .slice(0, shown)
    .join(' ')
  const [lines, are, it, them] =
    tail.length > 1 ? [`${tail.length} lines`, 'are', 'they', 'them'] : ['a line', 'is', 'it', 'it']
  return [
    `${lines} under the last sentence ${are} left out as none of the story (“${words} …”): if ${it} ${are}, type “###” below ${them} and drop it again`,
  ]
}
