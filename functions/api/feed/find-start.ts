import { invalidParameters, type Query } from '#call/read-query.ts'
import { openCursor } from '#domain/cursor/open-cursor.ts'
import type { ChangeLog } from '#ports'
import type { Call } from '#schemas/call.ts'
import { FeedQuery } from '#schemas/queries/feed-query.ts'
import { noCursor } from '../no-cursor.ts'

/**
 * How far the clocks of the log's writers may differ: changes that were stamped late must not be passed over.
 */
const CLOCKS_APART_MS = 60_000

/**
 * Where a call begins to read. `isOwn` means a place the licensee already knows, which reveals nothing to it.
 */
export interface Start {
  seq: number
  isOwn: boolean
}

export type FindStart = (call: Call, asked: FeedQuery, cursorSecret: string) => Promise<Query<Start>>

/** Finds the place in the log that `after` or `since` names: a cursor, the end, or an instant. */
export const createFindStart =
  (changes: Pick<ChangeLog, 'head' | 'lastBefore'>): FindStart =>
  async (call, { after, since }, cursorSecret) => {
    const refuse = (parameter: keyof FeedQuery, detail: string) =>
      invalidParameters(call, Object.keys(FeedQuery.shape), [{ parameter, detail }])

    if (since !== undefined) {
      if (after !== undefined) return refuse('since', 'cannot be combined with `after`: give one of the two')
      const instant = new Date(Date.parse(since) - CLOCKS_APART_MS)
      return { ok: true, value: { seq: await changes.lastBefore(instant), isOwn: false } }
    }
    if (after === 'latest') return { ok: true, value: { seq: await changes.head(), isOwn: false } }
    const seq = after === undefined ? 0 : openCursor(after, cursorSecret)
    return seq === undefined ? refuse('after', noCursor) : { ok: true, value: { seq, isOwn: true } }
  }
