import { isAhead } from '#domain/formats/reading/state/is-ahead.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { datedSpan } from './dated-span.ts'

/**
 * Between which dates the rights in the text are given (NITF 3.6, `rights.startdate`, `rights.enddate`, `doc.rights/@startdate`, `@enddate`): a first day
 * that is still to come is an embargo, the last ends the use.
 */
export const readRightsDates = (nitf: XmlElement, receivedAt: string) => {
  const rights = findFirst(nitf, 'body/body.head/rights')
  const dateOf = (name: string) => datedSpan(findFirst(rights, name), `nitf: body.head/rights/${name}`)
  const documents = findAll(nitf, 'head/docdata/doc.rights').filter(isFilled)
  /** Of several rights each ends by itself. */
  const ofDocument = (name: string) =>
    documents.length === 1
      ? attributeSpan(documents[0], name, `nitf: docdata/doc.rights/@${name}`)
      : undefined
  const start =
    dateOf('rights.startdate') ??
    attributeSpan(documents[0], 'startdate', 'nitf: docdata/doc.rights/@startdate')
  return present({
    embargo: isAhead(start, receivedAt) ? start : undefined,
    expires: dateOf('rights.enddate') ?? ofDocument('enddate'),
  })
}
