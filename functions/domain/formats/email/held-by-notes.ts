import type { Span } from '#domain/copy.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import { readTarget } from '#domain/normalize/notice/target/read-target.ts'
import type { InnerDrop } from '../format.ts'

/** In bytes; a story is longer. */
export const LONGEST_NOTE = 300

const holds = (line: string): boolean =>
  isOrder(line) && normalizeNotice(line)?.class !== 'kill' && readTarget(line) === undefined

/** The lines of notes, attached to a mail or beside stories in an archive, that hold these stories: "EMBARGOED UNTIL 0600 GMT WEDNESDAY". A line that names a story is an order about that one. */
export const heldByNotes = (drops: readonly InnerDrop[], format = 'email'): Span[] =>
  drops
    .filter(({ bytes }) => bytes.length <= LONGEST_NOTE)
    .flatMap(({ path, bytes }) =>
      Buffer.from(bytes)
        .toString()
        .split('\n')
        .map(line => line.trim())
        .filter(holds)
        .map(raw => ({ raw, source: `${format}: ${path}` })),
    )
