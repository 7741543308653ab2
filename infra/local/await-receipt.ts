import { setTimeout as pause } from 'node:timers/promises'
import type { Receipts } from '#ports'
import type { Receipt } from '#schemas/drops/receipt.ts'

/** How often the table is polled. */
const everyMilliseconds = 60

/** If a key has more drops than this within the wait, the rest are not looked at. */
const mostDrops = 20

/** Waits for the receipt of one uploaded version of a key. Undefined if none comes in time. */
export const awaitReceipt = async (
  receipts: Receipts,
  { bucket, key, versionId }: { bucket: string; key: string; versionId: string },
  withinMilliseconds: number,
): Promise<Receipt | undefined> => {
  const deadline = Date.now() + withinMilliseconds
  do {
    const found = (await receipts.forKey(bucket, key, mostDrops)).find(
      ({ drop }) => drop.versionId === versionId,
    )
    if (found) return found
    await pause(everyMilliseconds)
  } while (Date.now() < deadline)
  return undefined
}
