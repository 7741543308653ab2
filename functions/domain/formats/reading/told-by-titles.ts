import type { Copy } from '#domain/copy.ts'
import { extendsHeadline } from '#domain/revisions/naming/extends-headline.ts'
import { foldWords } from '#domain/revisions/naming/fold-words.ts'

const warning =
  'entries state neither an identifier nor a link of their own, and are told apart by their titles: under another title, an entry is another story'

const versions = (id: string): string =>
  `entries of several titles state one identifier, ${id}, and are versions of one story, of which one counts: send each story with an identifier of its own`

/** From so many entries on, all with other titles, a shared identifier is no story's: the site gives its own address to all. Of two, one may be a new version of the other. */
const MANY = 3

/**
 * The entries of a feed, where several state no identifier, or many the same, each by its title: its place in the feed is another's as soon as one
 * comes in above it. Of several with one title, each keeps its place. Two titles with one identifier leave a warning.
 *
 * @param path the key of the drop
 */
export const toldByTitles = (
  copies: readonly Copy[],
  path: string,
): { copies: Copy[]; warnings: string[] } => {
  const sharing = Map.groupBy(copies, ({ sourceId }) => sourceId?.raw ?? '')
  sharing.delete('')
  const titlesOf = (entries: readonly Copy[]) => new Set(entries.map(titleOf)).size
  const shared = [...sharing].filter(([, entries]) => titlesOf(entries) > 1)
  const common = new Set(
    shared
      .filter(([, entries]) => entries.length >= MANY && areApart(entries.map(titleOf)))
      .map(([id]) => id),
  )
  const titles = copies.map(copy =>
    copies.length > 1 && (common.has(copy.sourceId?.raw ?? '') || (!copy.sourceId && !copy.storyId))
      ? titleOf(copy)
      : '',
  )
  const isOnly = (title: string) => title !== '' && titles.indexOf(title) === titles.lastIndexOf(title)
  const named = copies.map((copy, at) => {
    const title = titles[at] ?? ''
    if (!isOnly(title)) return copy
    const { sourceId: _, ...unnamed } = copy
    return { ...unnamed, storyId: { raw: `${path}#${title}`, source: `${copy.format}: title` } }
  })
  const doubled = shared.flatMap(([id]) => (common.has(id) ? [] : [versions(id)]))
  return { copies: named, warnings: [...(titles.some(Boolean) ? [warning] : []), ...doubled] }
}

/** Whether no title is another's with more words, as those of versions are ("UPDATE 1-…"). */
const areApart = (titles: readonly string[]): boolean =>
  new Set(titles).size === titles.length &&
  titles.every((title, at) => at === 0 || !extendsHeadline(title, titles[0] ?? ''))

const titleOf = ({ headline }: Copy): string => foldWords(headline?.raw ?? '')
