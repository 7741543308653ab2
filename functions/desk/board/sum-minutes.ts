import type { Board, BoardMinute } from '#schemas/desk/board.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'

const MINUTE_MS = 60_000
const MINUTES = 60

/** The sums of receipts shown on the board. */
export type Summed = Pick<Board, 'minutes' | 'dropsIngested' | 'dropsRejected' | 'receiptMilliseconds'>

/** Sums the receipts of the hour before an instant: per minute, in total, and how long each drop took. */
export const sumMinutes = (receipts: readonly Receipt[], now: Date): Summed => {
  const end = Math.floor(now.getTime() / MINUTE_MS)
  const minutes = Array.from({ length: MINUTES }, (_, index): BoardMinute => {
    const at = new Date((end - MINUTES + 1 + index) * MINUTE_MS).toISOString()
    return { at, accepted: 0, partial: 0, rejected: 0 }
  })
  for (const { completedAt, outcome } of receipts) {
    const minute = minutes[Math.floor(Date.parse(completedAt) / MINUTE_MS) - end + MINUTES - 1]
    if (minute) minute[outcome] += 1
  }
  const took = receipts
    .map(({ completedAt, drop }) => Date.parse(completedAt) - Date.parse(drop.droppedAt))
    .sort((a, b) => a - b)
  const median = took[Math.floor(took.length / 2)]
  const max = took.at(-1)
  return {
    minutes,
    dropsIngested: receipts.length,
    dropsRejected: receipts.filter(({ outcome }) => outcome === 'rejected').length,
    ...(median !== undefined && max !== undefined && { receiptMilliseconds: { median, max } }),
  }
}
