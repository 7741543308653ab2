import type { Span } from '#domain/copy.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import { readTarget } from '#domain/normalize/notice/target/read-target.ts'
import type { InnerDrop } from '../format.ts'

/** In bytes; a story is longer. */
const LONGEST = 300

const holds = (line: string): boolean =>
  isOrder(line) && normalizeNotice(line)?.class !== 'kill' && readTarget(line) === undefined

/** The lines of notes attached to a mail that hold its stories: "EMBARGOED UNTIL 0600 GMT WEDNESDAY". One that names a story is an order about that. */
export const heldByNotes = (drops: readonly InnerDrop[]): Span[] =>
  drops
    .filter(({ bytes }) => bytes.length <= LONGEST)
    .flatMap(({ path, bytes }) =>
      Buffer.from(bytes)
        .toString()
        .split('\n')
        .map(line => line.trim())
        .filter(holds)
        .map(raw => ({ raw, source: `email: ${path}` })),
    )
