import { present } from '../../../present.ts'
import { attributeSpan } from '../../../xml/attribute-span.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { findFirst } from '../../../xml/find-first.ts'
import { isAhead } from '../../reading/is-ahead.ts'

/**
 * Between which dates the rights in the text are given (NITF 3.6, `rights.startdate`, `rights.enddate`, `doc.rights/@startdate`): a first day
 * that is still to come is an embargo, the last ends the use.
 */
export const readRightsDates = (nitf: XmlElement, receivedAt: string) => {
  const rights = findFirst(nitf, 'body/body.head/rights')
  const dateOf = (name: string) =>
    attributeSpan(findFirst(rights, name), 'norm', `nitf: body.head/rights/${name}/@norm`)
  const start =
    dateOf('rights.startdate') ??
    attributeSpan(
      findFirst(nitf, 'head/docdata/doc.rights'),
      'startdate',
      'nitf: docdata/doc.rights/@startdate',
    )
  return present({
    embargo: isAhead(start, receivedAt) ? start : undefined,
    expires: dateOf('rights.enddate'),
  })
}
