import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'
import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { readNitfElement } from '../nitf/reading/read-nitf-element.ts'
import { readLines } from './read-lines.ts'
import { readManagement } from './read-management.ts'
import { readRights } from './read-rights.ts'

/**
 * A `Publication` of APPL, by the fields in which AP's Media API gives the same item ("Metadata mapping", developer.ap.org): `ItemId` stays the same
 * through all revisions.
 */
export const readPublication = (publication: XmlElement, receivedAt: string): Copy => {
  const read = (path: string): Span | undefined => spanOf(findFirst(publication, path), `appl: ${path}`)
  const sourceId = read('Identification/ItemId')
  const key = read('Identification/FriendlyKey')
  const agency = read('AdministrativeMetadata/Source') ?? read('AdministrativeMetadata/Provider')
  const provider = read('AdministrativeMetadata/Provider')
  const { editorNote, ...state } = readManagement(publication, receivedAt)
  const rights = readRights(publication, receivedAt)
  const lines = readLines(findFirst(publication, 'NewsLines'), 'appl: NewsLines')
  const note = joinSpans(
    [editorNote, spanOf(contentOf(publication, 'PublishableEditorNotes'), 'appl: notes')],
    '\n',
  )
  const main = contentOf(publication, 'Main')
  const text: Copy = main ? readNitfElement(main, receivedAt) : { format: 'ap-appl', blocks: [] }
  return {
    ...text,
    ...rights,
    ...state,
    ...present({
      sourceId,
      storyId: sourceId && { ...sourceId, raw: `tag:ap.org,2011:${sourceId.raw}` },
      sourceVersion: read('Identification/RecordSequenceNumber'),
      alternateIds: key && [{ value: key.raw, scheme: 'friendlykey' }],
      language: read('Identification/DefaultLanguage'),
      urgency: read('Identification/Priority'),
      agency,
      distributor: provider && agency && !isSameAgency(agency.raw, provider.raw) ? provider : undefined,
      subjects: readSubjects(publication),
      editorNote: note,
      ...lines,
      slugline: read('FilingMetadata/SlugLine') ?? lines.slugline,
      embargo: state.embargo ?? rights.embargo,
    }),
    format: 'ap-appl',
    isSent: true,
  }
}

/** The NITF of the first component of text in a role, without AP's other rendering of it (ANPA 1312). `body.content` stands in it without a `body`. */
const contentOf = (publication: XmlElement, role: string): XmlElement | undefined => {
  const nitf = findAll(publication, 'PublicationComponent')
    .filter(({ attributes }) => attributes.Role?.toLowerCase() === role.toLowerCase())
    .flatMap(component => findAll(component, 'TextContentItem/DataContent/nitf'))[0]
  return nitf && (findFirst(nitf, 'body') ? nitf : { ...nitf, children: [{ ...nitf, name: 'body' }] })
}

const readSubjects = (publication: XmlElement): Copy['subjects'] => {
  const subjects = findAll(publication, 'DescriptiveMetadata/SubjectClassification')
    .filter(({ attributes }) => /^AP (?:Subject|Category)/i.test(attributes.Authority ?? ''))
    .flatMap(classification => findAll(classification, 'Occurrence'))
    .flatMap(({ attributes: { Id: code, Value: name } }) =>
      name ? [present({ name, code, scheme: code && 'http://cv.ap.org/id/' })] : [],
    )
  return subjects.length > 0 ? subjects : undefined
}
