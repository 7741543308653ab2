import type { Receipts } from '#ports'
import type { Board } from '#schemas/desk/board.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { type Summed, sumMinutes } from './sum-minutes.ts'

const HOUR_MS = 3_600_000
const MOST_RECEIPTS = 2_000

/**
 * Reads the receipts of the hour before an instant and sums them; `isCut` if there were too many to read them
 * all.
 */
export const createReadHour =
  ({ receipts }: { receipts: Pick<Receipts, 'writtenOn'> }) =>
  async (now: Date): Promise<Summed & Pick<Board, 'isCut'>> => {
    const since = new Date(now.getTime() - HOUR_MS)
    const until = new Date(now.getTime() + 1)
    const days = [...new Set([now, since].map(instant => instant.toISOString().slice(0, 10)))]
    const written = await Promise.all(days.map(day => receipts.writtenOn(day, until, MOST_RECEIPTS)))
    const isRecent = ({ completedAt }: Receipt) => Date.parse(completedAt) > since.getTime()
    // The rest of the day is read too, where the hour has fewer.
    const isCut = written.some(list => list.length >= MOST_RECEIPTS && list.every(isRecent))
    return { ...sumMinutes(written.flat().filter(isRecent), now), isCut }
  }
