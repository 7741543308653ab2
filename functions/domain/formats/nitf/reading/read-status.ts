import { readInstant } from '../../../normalize/stated/read-instant.ts'
import { present } from '../../../present.ts'
import { attributeSpan } from '../../../xml/attribute-span.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { findAll } from '../../../xml/find-all.ts'
import { findFirst } from '../../../xml/find-first.ts'
import { readPublicationStatus } from '../../reading/read-publication-status.ts'

/**
 * `docdata/@management-status` and the embargo. NITF lets `date.release` stand in every document, most often equal to the date of
 * issue: it is an embargo where the status says so, or where it is still to come when the drop arrives.
 */
export const readStatus = (docdata: XmlElement | undefined, receivedAt: string) => {
  const managed = attributeSpan(docdata, 'management-status', 'nitf: docdata/@management-status')
  const killed = findAll(docdata, 'ed-msg')
    .map(message => attributeSpan(message, 'msg-type', 'nitf: docdata/ed-msg/@msg-type'))
    .find(type => type && /^(?:kill|withdrawal?|retraction)$/i.test(type.raw))
  const statusFrom = killed ?? managed
  const status = killed ? 'canceled' : managed && readPublicationStatus(managed.raw)
  const message = findAll(docdata, 'ed-msg').find(({ attributes }) =>
    /embargo/i.test(attributes['msg-type'] ?? ''),
  )
  const told = attributeSpan(message, 'info', 'nitf: docdata/ed-msg/@info')
  const release = attributeSpan(
    findFirst(docdata, 'date.release'),
    'norm',
    'nitf: docdata/date.release/@norm',
  )
  const until = release && readInstant(release.raw)
  const stated = /embargo/i.test(statusFrom?.raw ?? '')
  const ahead = until !== undefined && Date.parse(until) > Date.parse(receivedAt)
  return present({
    status,
    statusFrom: status && statusFrom,
    embargo: stated || ahead ? (release ?? told) : told,
    warnings: statusFrom && !status ? [`management-status "${statusFrom.raw}" is unknown`] : undefined,
  })
}
