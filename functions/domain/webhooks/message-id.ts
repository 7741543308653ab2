import { sealCursor } from '../cursor/seal-cursor.ts'

/**
 * The `webhook-id` of a change: the same for each attempt, at each endpoint of a licensee and after a replay,
 * and revealing no count. It holds no full stop, which separates it from the timestamp in the signed text.
 */
export const messageId = (seq: number, cursorSecret: string): string => `msg_${sealCursor(seq, cursorSecret)}`
