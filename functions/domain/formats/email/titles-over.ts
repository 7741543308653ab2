import type { Block, Span } from '#domain/copy.ts'
import { COVER_NOTE } from './cover-note.ts'
import { headerOrders } from './header-orders.ts'
import { headerOf } from './message/header-of.ts'
import type { Part } from './message/part.ts'

/** What stands over the stories attached to a mail: its subject, what its header orders, and the lines of its cover note. */
export const titlesOver = (message: Part, note: readonly Block[]): Span[] => {
  const { embargo, titles = [] } = headerOrders(message)
  const held = embargo && { ...embargo, raw: `Embargo: ${embargo.raw}` }
  const lines = note.map(({ text }) => ({ raw: text, source: COVER_NOTE }))
  return [headerOf(message, 'Subject'), held, ...titles, ...lines].filter(span => span !== undefined)
}
