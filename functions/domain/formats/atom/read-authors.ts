import type { Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { prefixed } from '../rss/prefixed.ts'
import { readChild } from '../rss/read-child.ts'
import { namesOf } from './names-of.ts'

/** The authors of an entry; where it names none, those of its `source`, then those of its feed (RFC 4287, section 4.2.1). */
export const readAuthors = (entry: XmlElement, feed: XmlElement): Span[] => {
  const source = prefixed(entry, 'source')
  const own = namesOf(entry)
  if (own.length > 0) return own
  const ofSource = source ? peopleOf(source) : []
  return ofSource.length > 0 ? ofSource : peopleOf(feed)
}

/** The people who make a feed. Its author is often the publisher itself, whom its title names as well. */
const peopleOf = (feed: XmlElement): Span[] => {
  const title = readChild(feed, 'atom', 'title')?.raw.toLowerCase() ?? ''
  return namesOf(feed).filter(
    ({ raw }) =>
      !raw
        .toLowerCase()
        .split(/\s+/)
        .some(word => word.length > 2 && title.includes(word)),
  )
}
