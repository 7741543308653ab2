import type { Tombstone } from '#schemas/tombstone.ts'
import { articleUri } from '../formats/uris/article-uri.ts'
import { tombstoneNote } from '../formats/writing/tombstone-note.ts'
import { newElement } from '../xml/new-element.ts'
import { writeXml } from '../xml/write-xml.ts'

const NAMESPACE = 'http://purl.org/atompub/tombstones/1.0'

/**
 * Feed elements that say which entries are gone (RFC 6721), each with its namespace; the feed library does
 * not support them.
 */
export const writeDeletedEntries = (ended: readonly Tombstone[]): string =>
  ended.map(tombstone => `  ${writeOne(tombstone)}\n`).join('')

const writeOne = (tombstone: Tombstone): string => {
  const element = newElement(
    'at:deleted-entry',
    { 'xmlns:at': NAMESPACE, ref: articleUri(tombstone.id), when: tombstone.goneAt },
    newElement('at:comment', {}, tombstoneNote(tombstone)),
  )
  return writeXml(element, new Set())
    .replace(/^<\?xml.*?\?>\n/, '')
    .trimEnd()
}
