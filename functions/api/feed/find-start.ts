import { invalidParameters, type Query } from '#call/read-query.ts'
import { openCursor } from '#domain/cursor/open-cursor.ts'
import type { ChangeLog } from '#ports'
import type { Call } from '#schemas/call.ts'
import { FeedQuery } from '#schemas/feed-query.ts'

/** Machines that write the log may differ by this much: what was stamped late must not be passed over. */
const CLOCKS_APART_MS = 60_000

/** Where a call begins to read. `isOwn`: at a place of the licensee's own, which tells it nothing. */
export interface Start {
  seq: number
  isOwn: boolean
}

export type FindStart = (call: Call, asked: FeedQuery, cursorSecret: string) => Promise<Query<Start>>

/** Finds the place of the log that `after` or `since` name: a cursor, the end, or an instant. */
export const createFindStart =
  (changes: Pick<ChangeLog, 'head' | 'lastBefore'>): FindStart =>
  async (call, { after, since }, cursorSecret) => {
    const refuse = (parameter: keyof FeedQuery, detail: string) =>
      invalidParameters(call, Object.keys(FeedQuery.shape), [{ parameter, detail }])

    if (since !== undefined) {
      if (after !== undefined) return refuse('since', 'is given beside `after`: give one of the two')
      const instant = new Date(Date.parse(since) - CLOCKS_APART_MS)
      return { ok: true, value: { seq: await changes.lastBefore(instant), isOwn: false } }
    }
    if (after === 'latest') return { ok: true, value: { seq: await changes.head(), isOwn: false } }
    const seq = after === undefined ? 0 : openCursor(after, cursorSecret)
    return seq === undefined
      ? refuse('after', 'is no cursor of this feed')
      : { ok: true, value: { seq, isOwn: true } }
  }
