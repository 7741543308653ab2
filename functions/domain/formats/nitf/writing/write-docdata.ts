import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { nitfInstant } from './nitf-instant.ts'
import { writeDocRights } from './write-doc-rights.ts'
import { writeIdentifiedContent } from './write-identified-content.ts'
import { writeSubjects } from './write-subjects.ts'

/** `docdata`: status, identifiers, dates, notes to editors, rights, keywords and contributors. */
export const writeDocdata = (article: LicensedArticle): NewElement => {
  const { agency, change, urgency, versionCreated, embargoedUntil, expires } = article
  return newElement(
    'docdata',
    { 'management-status': statusOf(article) },
    change?.class === 'correction' &&
      newElement('correction', { info: change.note, 'id-string': articleUri(article.id), regsrc: agency }),
    writeIds(article),
    agency && newElement('del-list', {}, newElement('from-src', { 'src-name': agency })),
    urgency !== undefined && newElement('urgency', { 'ed-urg': urgency }),
    date('issue', versionCreated),
    date('release', embargoedUntil),
    date('expire', expires),
    (article.editorNote ?? '')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(info => newElement('ed-msg', { info })),
    newElement('du-key', { version: article.version }),
    writeDocRights(article),
    writeSubjects(article.subjects),
    writeIdentifiedContent(article),
  )
}

/** NITF has a status of its own for an embargo; `date.release` then says until when. */
const statusOf = ({ status, embargoedUntil }: LicensedArticle): string =>
  status === 'withheld' && embargoedUntil ? 'embargoed' : status

/** Wiredesk's own identifier first, then those of the agency, each with its scheme. */
const writeIds = ({ id, agency, sourceId, alternateIds = [] }: LicensedArticle): NewElement[] => [
  newElement('doc-id', { regsrc: agency, 'id-string': articleUri(id) }),
  ...(sourceId ? [newElement('doc-id', { regsrc: 'source', 'id-string': sourceId })] : []),
  ...alternateIds.map(({ value, scheme }) => newElement('doc-id', { regsrc: scheme, 'id-string': value })),
]

const date = (name: string, instant: string | undefined) =>
  instant && newElement(`date.${name}`, { norm: nitfInstant(instant) })
