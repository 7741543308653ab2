import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { tombstoneNote } from '#domain/formats/writing/tombstone-note.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { nitfInstant } from './nitf-instant.ts'

/** The `head` of an article that only a tombstone is left of. */
export const writeKill = (tombstone: Tombstone): NewElement => {
  const { id, version, agency, distributor, goneAt } = tombstone
  const uri = articleUri(id)
  return newElement(
    'head',
    {},
    newElement(
      'docdata',
      {
        'management-status': 'canceled',
        'management-doc-idref': uri,
        'management-idref-status': 'canceled',
      },
      newElement('doc-id', { regsrc: agency, 'id-string': uri }),
      agency && newElement('del-list', {}, newElement('from-src', { 'src-name': agency })),
      newElement('urgency', { 'ed-urg': 1 }),
      newElement('date.issue', { norm: nitfInstant(goneAt) }),
      newElement('ed-msg', { info: tombstoneNote(tombstone) }),
      newElement('du-key', { version }),
      distributor && newElement('doc.rights', { agent: distributor }),
    ),
  )
}
