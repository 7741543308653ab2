import type { Span } from '#domain/copy.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'
import { present } from '#domain/present.ts'
import { namesStart } from '../reading/state/names-start.ts'
import { headerOf } from './message/header-of.ts'
import type { Part } from './message/part.ts'

/** A field of systems that mail copy: "X-Embargo", "Embargo-Until"; others name a start, and count where it is an instant: "X-Publish-After". */
const holds = /^(?:x-)?embargo(?:ed)?(?:-(?:until|date|time))?$/

/** "X-Status: hold", as a desk's line says it. */
const asLine = (span: Span | undefined): Span | undefined =>
  span && { ...span, raw: `STATUS: ${span.raw.toUpperCase()}` }

/** What the header of a mail orders: an embargo in a field of its own, or in words among the keywords and comments of RFC 5322 (3.6.5). */
export const headerOrders = (message: Part) => {
  const field = message.headers.find(
    ({ key, value }) => holds.test(key) || (namesStart(key) && readInstant(value)),
  )?.key
  const titles = [
    headerOf(message, 'Keywords'),
    headerOf(message, 'Comments'),
    asLine(headerOf(message, 'X-Status')),
  ].filter(span => span !== undefined)
  return present({
    embargo: field === undefined ? undefined : headerOf(message, field),
    titles: titles.length > 0 ? titles : undefined,
  })
}
