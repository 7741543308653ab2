import type { Copy } from '#domain/copy.ts'
import { foldWords } from '#domain/revisions/naming/fold-words.ts'

const warning =
  'entries state neither an identifier nor a link, and are told apart by their titles: under another title, an entry is another story'

/**
 * The entries of a feed, where several state no identifier each by its title: its place in the feed is another's as soon as one comes in above
 * it. Of several with one title, each keeps its place.
 *
 * @param path the key of the drop
 */
export const toldByTitles = (
  copies: readonly Copy[],
  path: string,
): { copies: Copy[]; warnings: string[] } => {
  const titles = copies.map(copy =>
    copies.length === 1 || copy.sourceId || copy.storyId ? '' : foldWords(copy.headline?.raw ?? ''),
  )
  const isOnly = (title: string) => title !== '' && titles.indexOf(title) === titles.lastIndexOf(title)
  const named = copies.map((copy, at) => {
    const title = titles[at] ?? ''
    return isOnly(title)
      ? { ...copy, storyId: { raw: `${path}#${title}`, source: `${copy.format}: title` } }
      : copy
  })
  return { copies: named, warnings: titles.some(Boolean) ? [warning] : [] }
}
