import { articleUri } from '../formats/uris/article-uri.ts'
import { tombstoneNote } from '../formats/writing/tombstone-note.ts'
import { newElement } from '../xml/new-element.ts'
import { writeXml } from '../xml/write-xml.ts'
import type { LatestEnd } from './latest-end.ts'

const NAMESPACE = 'http://purl.org/atompub/tombstones/1.0'

/**
 * Feed elements that say which entries are gone (RFC 6721), each with its namespace; the feed library does
 * not support them.
 */
export const writeDeletedEntries = (ended: readonly LatestEnd[]): string =>
  ended.map(end => `  ${writeOne(end)}\n`).join('')

const WITHHELD = 'This article is held back. Take every copy of it down until it is an entry again.'

const writeOne = ({ id, status, goneAt }: LatestEnd): string => {
  const element = newElement(
    'at:deleted-entry',
    { 'xmlns:at': NAMESPACE, ref: articleUri(id), when: goneAt },
    newElement('at:comment', {}, status === 'withheld' ? WITHHELD : tombstoneNote({ status })),
  )
  return writeXml(element, new Set())
    .replace(/^<\?xml.*?\?>\n/, '')
    .trimEnd()
}
