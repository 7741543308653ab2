import { sealCursor } from '../cursor/seal-cursor.ts'

/**
 * The `webhook-id` of a change: the same at each attempt, at each endpoint of a licensee and after a replay, and the count of nothing. It
 * holds no full stop, which parts it from the timestamp in what is signed.
 */
export const messageId = (seq: number, cursorSecret: string): string => `msg_${sealCursor(seq, cursorSecret)}`
