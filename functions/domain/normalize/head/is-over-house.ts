import { normalizeByline } from '../byline/normalize-byline.ts'
import { isMarkedByline } from '../headline/is-marked-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { roleWords } from '../people/roles/role-words.ts'
import { countWords } from '../prose/count-words.ts'

/** Words of a name or two. */
const longest = 8

/**
 * Whether a line under another is nothing but who wrote the story, over a paper that would be a name itself ("Halden Ledger (TNS)", "Halden Sun staff
 * writer"); and no line is marked as a byline.
 */
export const isOverHouse = (head: readonly Paragraph[], index: number): boolean => {
  const [name = '', below = ''] = [0, 1].map(step => head[index + step]?.text)
  const [house] = index > 0 ? (readHeadByline(below)?.authors ?? []) : []
  if (!house || !roleWords.endsAsTitle(house.name) || countWords(name) > longest) return false
  const { authors = [], rule } = readHeadByline(name, true) ?? {}
  if (rule !== 'byline/bare-name' || authors.some(author => roleWords.endsAsTitle(author.name))) return false
  const joined = normalizeByline(`${name}, ${below}`, { stated: true })?.authors ?? []
  return (
    joined.length === authors.length &&
    joined.every(({ affiliation }) => affiliation !== undefined) &&
    !head.some(({ text }) => isMarkedByline(text))
  )
}
