import type { Span } from '#domain/copy.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'
import { present } from '#domain/present.ts'
import { namesStart } from '../reading/state/names-start.ts'
import { headerOf } from './message/header-of.ts'
import type { Part } from './message/part.ts'

/** A field of systems that mail copy: "X-Embargo", "Embargo-Until"; others name a start, and count where it is an instant: "X-Publish-After". */
const holds = /^(?:x-)?embargo(?:ed)?(?:-(?:until|date|time))?$/

/** A system's word for what became of the copy: "X-Status: hold", "X-Story-Status: killed". */
const states = /^x-(?:(?:story|article|copy|wire|item|news|publication|pub|content)-)?status$/

/** "X-Status: hold", as a desk's line says it. */
const asLine = (span: Span | undefined): Span | undefined =>
  span && { ...span, raw: `STATUS: ${span.raw.toUpperCase()}` }

/** A list, and each of its words: "ferry, HOLD". */
const partsOf = (list: Span | undefined): Span[] => {
  const words = list?.raw.split(/[,;]/u) ?? []
  return list && words.length > 1
    ? [list, ...words.map(raw => ({ ...list, raw: raw.trim() }))]
    : list
      ? [list]
      : []
}

/** What the header of a mail orders: an embargo in a field of its own, or in words among the keywords and comments of RFC 5322 (3.6.5). */
export const headerOrders = (message: Part) => {
  const field = message.headers.find(
    ({ key, value }) => holds.test(key) || (namesStart(key) && readInstant(value)),
  )?.key
  const state = message.headers.find(({ key }) => states.test(key))?.key
  const titles = [
    ...partsOf(headerOf(message, 'Keywords')),
    headerOf(message, 'Comments'),
    asLine(state === undefined ? undefined : headerOf(message, state)),
  ].filter(span => span !== undefined)
  return present({
    embargo: field === undefined ? undefined : headerOf(message, field),
    titles: titles.length > 0 ? titles : undefined,
  })
}
