import type { Copy } from '#domain/copy.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { readNitfElement } from './read-nitf-element.ts'

/**
 * What a document orders for another, by that one's identifier (`docdata/@management-doc-idref`, `@management-idref-status`): it is canceled or withheld
 * from now on. Undefined where that stays usable, or is the document itself in another version ("urn:newsml:x:20261130:7:2").
 */
export const readOtherStatus = (nitf: XmlElement, receivedAt: string): Copy | undefined => {
  const docdata = findFirst(nitf, 'head/docdata')
  const read = (name: string) => attributeSpan(docdata, name, `nitf: docdata/@${name}`)
  const other = read('management-doc-idref')
  const statusFrom = read('management-idref-status')
  const status = statusFrom && readPublicationStatus(statusFrom.raw)
  if (!other || !status || status === 'usable') return undefined
  const { sourceId, agency, service, distributor, headline, versionCreated } = readNitfElement(
    nitf,
    receivedAt,
  )
  if (sourceId && withoutVersion(other.raw) === withoutVersion(sourceId.raw)) return undefined
  return {
    format: 'nitf',
    status,
    statusFrom,
    sourceId: other,
    ...present({ agency, service, distributor, headline, versionCreated }),
    blocks: [],
    refusal: {
      code: 'missing-body',
      field: 'body',
      detail: `The document holds back "${other.raw.slice(0, 80)}", which is not here. Send that story, or hold it at the desk once it is.`,
      ...docdata?.at,
    },
  }
}

const withoutVersion = (id: string): string => id.replace(/[:/.]v?\d{1,3}$/, '')
