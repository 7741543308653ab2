import type { Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import { readChange } from './read-change.ts'
import { readIdentifiedContent } from './read-identified-content.ts'
import { readIds } from './read-ids.ts'
import { readRights } from './read-rights.ts'
import { readStatus } from './read-status.ts'
import { readSubjects } from './read-subjects.ts'

/**
 * What `head/docdata` and its neighbors in `head` state: ids, dates, status, rights, notes, subjects. AP, CP
 * and PA put the keyword line into `du-key`, which counts if there are no keywords and the document has an id
 * of its own.
 */
export const readDocdata = (head: XmlElement | undefined, receivedAt: string) => {
  const docdata = findFirst(head, 'docdata')
  const read = (path: string, attribute: string): Span | undefined =>
    attributeSpan(findFirst(docdata, path), attribute, `nitf: docdata/${path}/@${attribute}`)
  const keywords = findAll(docdata, 'key-list/keyword').map(keyword =>
    attributeSpan(keyword, 'key', 'nitf: docdata/key-list/keyword/@key'),
  )
  return present({
    ...readIds(docdata),
    urgency: read('urgency', 'ed-urg'),
    slugline: joinSpans(keywords, ', ') ?? keywordLine(read('doc-id', 'id-string') && read('du-key', 'key')),
    agency: read('del-list/from-src', 'src-name'),
    expires: read('date.expire', 'norm'),
    versionCreated: read('date.issue', 'norm') ?? publication(head),
    editorNote: joinSpans(
      findAll(docdata, 'ed-msg').map(message => attributeSpan(message, 'info', 'nitf: docdata/ed-msg/@info')),
      '\n',
    ),
    sections: sections(head, read('fixture', 'fix-id')),
    ...readStatus(head, receivedAt),
    ...readChange(head, docdata),
    ...readRights(docdata),
    ...readSubjects(head),
    ...readIdentifiedContent(docdata),
  })
}

/** Longer keys are made from a headline, as page addresses are. */
const LONGEST_KEYWORD_LINE = 50

const keywordLine = (key: Span | undefined): Span | undefined =>
  key && key.raw.length <= LONGEST_KEYWORD_LINE ? key : undefined

const publication = (head: XmlElement | undefined): Span | undefined =>
  attributeSpan(findFirst(head, 'pubdata'), 'date.publication', 'nitf: head/pubdata/@date.publication')

const sections = (head: XmlElement | undefined, fixture: Span | undefined): Span[] | undefined => {
  const printed = findAll(head, 'pubdata').map(pubdata =>
    attributeSpan(pubdata, 'position.section', 'nitf: head/pubdata/@position.section'),
  )
  const found = [fixture, ...printed].filter(span => span !== undefined)
  return found.length > 0 ? found : undefined
}
