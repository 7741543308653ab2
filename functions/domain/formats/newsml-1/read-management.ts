import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'
import { isTranslation } from '../reading/is-translation.ts'
import { latestEmbargo } from '../reading/state/latest-embargo.ts'
import { readPublicationStatus } from '../reading/state/read-publication-status.ts'
import { readStatedStatus } from '../reading/state/read-stated-status.ts'
import { strongestStatus } from '../reading/state/strongest-status.ts'
import { changeOf } from './change-of.ts'
import { formalSpan } from './nearest.ts'

/** `NewsManagement`: status, its coming change, urgency, dates, instruction and what it is translated from. */
export const readManagement = (item: XmlElement) => {
  const management = findFirst(item, 'NewsManagement')
  const stated = strongestStatus(findAll(management, 'Status').map(readStatus))
  const instructions = findAll(management, 'Instruction').map(element =>
    formalSpan(element, 'newsml-1: NewsManagement/Instruction'),
  )
  return present({
    ...stated,
    embargo: readChange(management, 'usable') ?? readHold(management) ?? readProperty(management),
    expires: readChange(management, 'canceled') ?? readChange(management, 'withheld'),
    urgency: formalSpan(findFirst(management, 'Urgency'), 'newsml-1: NewsManagement/Urgency'),
    firstCreated: spanOf(findFirst(management, 'FirstCreated'), 'newsml-1: NewsManagement/FirstCreated'),
    versionCreated: spanOf(
      findFirst(management, 'ThisRevisionCreated'),
      'newsml-1: NewsManagement/ThisRevisionCreated',
    ),
    ...changeOf(instructions),
    translationOf: readOriginal(management),
  })
}

/** The item that an association names whose own name is that of the relation; `DerivedFrom` alone does not say how it was derived. */
const readOriginal = (management: XmlElement | undefined) =>
  attributeSpan(
    findAll(management, 'AssociatedWith').find(({ attributes }) => isTranslation(attributes.FormalName)),
    'NewsItem',
    'newsml-1: NewsManagement/AssociatedWith/@NewsItem',
  )

const readStatus = (element: XmlElement): Partial<Copy> => {
  const statusFrom = formalSpan(element, 'newsml-1: NewsManagement/Status')
  return statusFrom ? readStatedStatus(statusFrom, 'Status') : {}
}

/** The instant at which the item will have a status (`StatusWillChange`): until it will be usable it is embargoed, and when it will be canceled its use ends. */
const readChange = (management: XmlElement | undefined, status: PublicationStatus) => {
  const changes = findAll(management, 'StatusWillChange').filter(element => {
    const future = formalSpan(findFirst(element, 'FutureStatus'), '')
    return future !== undefined && readPublicationStatus(future.raw) === status
  })
  const source = 'newsml-1: NewsManagement/StatusWillChange/DateAndTime'
  const dates = spansOf(
    changes.flatMap(change => findAll(change, 'DateAndTime')),
    source,
  )
  return status === 'usable' ? latestEmbargo(dates) : dates[0]
}

/** A day or an hour in a property that a house calls so: "EmbargoDate". */
const readProperty = (management: XmlElement | undefined) =>
  attributeSpan(
    findAll(management, 'Property').find(
      ({ attributes: { FormalName = '', Value = '' } }) =>
        /embargo|sperrfrist/i.test(FormalName) && /\d/.test(Value),
    ),
    'Value',
    'newsml-1: NewsManagement/Property/@Value',
  )

/** An instruction to hold the item, with the comment that may say until when. */
const readHold = (management: XmlElement | undefined) => {
  const instruction = findAll(management, 'Instruction').find(element =>
    /embargo|sperrfrist|^hold\b/i.test(formalSpan(element, '')?.raw ?? ''),
  )
  const source = 'newsml-1: NewsManagement/Instruction'
  return spanOf(instruction, source) ?? formalSpan(instruction, source)
}
