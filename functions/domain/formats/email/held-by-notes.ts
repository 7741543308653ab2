import type { Span } from '#domain/copy.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import { readTarget } from '#domain/normalize/notice/target/read-target.ts'
import type { InnerDrop } from '../format.ts'
import { noteText } from './note-text.ts'

const holds = (line: string): boolean =>
  isOrder(line) && normalizeNotice(line)?.class !== 'kill' && readTarget(line) === undefined

/** The lines of notes, attached to a mail or beside stories in an archive, that hold these stories: "EMBARGOED UNTIL 0600 GMT WEDNESDAY". A line that names a story is an order about that one. */
export const heldByNotes = async (drops: readonly InnerDrop[], format = 'email'): Promise<Span[]> => {
  const held: Span[] = []
  for (const drop of drops) {
    const lines = (await noteText(drop)).split('\n').map(line => line.trim())
    held.push(...lines.filter(holds).map(raw => ({ raw, source: `${format}: ${drop.path}` })))
  }
  return held
}
