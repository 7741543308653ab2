import type { Copy, Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { isAhead } from '../reading/state/is-ahead.ts'
import { readChild } from './read-child.ts'

/**
 * From when and until when an item may be shown, in the terms of PRISM (`embargoDate`, `expirationDate`, `killDate`) or of Dublin Core
 * (`available`, `valid`), whose periods name a start and an end (DCMI Period); a date alone is when it becomes `available`.
 */
export const readAvailability = (
  item: XmlElement,
  receivedAt: string,
  format = 'rss',
): Pick<Copy, 'embargo' | 'expires'> => {
  const read = (...names: string[]): Span | undefined => readChild(item, format, ...names)
  const available = read('dcterms:available')
  const valid = read('dcterms:valid')
  const start = limitOf(available, 'start') ?? plainDate(available) ?? limitOf(valid, 'start')
  return present({
    embargo: read('prism:embargoDate') ?? (isAhead(start, receivedAt) ? start : undefined),
    expires:
      read('prism:expirationDate', 'prism:killDate') ?? limitOf(available, 'end') ?? limitOf(valid, 'end'),
  })
}

const plainDate = (span: Span | undefined): Span | undefined =>
  span && !span.raw.includes('=') ? span : undefined

const limitOf = (period: Span | undefined, limit: 'start' | 'end'): Span | undefined => {
  const raw = new RegExp(`\\b${limit}=([^;\\s]+)`, 'u').exec(period?.raw ?? '')?.[1]
  return period && raw ? { ...period, raw } : undefined
}
