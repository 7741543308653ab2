import { setTimeout as pause } from 'node:timers/promises'
import type { Receipts } from '#ports'
import type { Receipt } from '#schemas/receipt.ts'

/** How often the table is asked. */
const everyMilliseconds = 60

/** More drops of one key than this within the wait are not looked through. */
const mostDrops = 20

/** Waits for the receipt of one uploaded version of a key. Undefined where none is there within the time. */
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
