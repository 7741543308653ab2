import { findFurniture } from '../body/find-furniture.ts'
import { normalizeByline } from '../byline/normalize-byline.ts'
import { isMarkedByline } from '../headline/is-marked-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { isPersonName } from '../people/names/is-person-name.ts'
import { countWords } from '../prose/count-words.ts'

/** Words of a name, and of what a line under it says of its bearer. */
const longest = { name: 4, role: 7 }

/**
 * Whether the first line of a head whose headline the format states is the writer's name: on the next line stands what the writer is ("Staff
 * writer"), or the time of publication; and no other line is marked as a byline.
 */
export const isOverRole = (head: readonly Paragraph[], index: number): boolean => {
  const [name = '', below = ''] = head.slice(0, 2).map(({ text }) => text)
  if (index > 0 || countWords(name) > longest.name || !isPersonName(name) || isMarked(head)) return false
  if (findFurniture(below, 'head')?.name === 'body/timestamp') return true
  if (countWords(below) > longest.role || /[.!?:]$/.test(below)) return false
  const authors = normalizeByline(`${name}, ${below}`, { stated: true })?.authors ?? []
  return authors.length === 1 && authors[0]?.name === name && authors[0].role !== undefined
}

const isMarked = (head: readonly Paragraph[]): boolean => head.some(({ text }) => isMarkedByline(text))
