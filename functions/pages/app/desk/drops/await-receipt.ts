import { CallFailed } from '#app/calls/api.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { readReceipts } from './read-receipts.ts'

const WITHIN_MS = 60_000

/** How many drops are waited for. */
let awaited = 0

/**
 * The pause before the receipt of a drop is asked for again: half a second for one, and for many so long that they make ten calls a
 * second together. 120 files at once made 240, which could use up what the API allows to all its callers.
 */
const pauseMs = (): number => 100 * (4 + awaited)

/** Asks for the receipt of a drop until it is there; undefined if it is late. */
export const awaitReceipt = async (
  key: string,
  dropKey: string,
  versionId: string | null,
): Promise<Receipt | undefined> => {
  const deadline = Date.now() + WITHIN_MS
  awaited += 1
  try {
    while (Date.now() < deadline) {
      const receipts = await readIfAnswered(key, dropKey)
      const found = receipts.find(({ drop }) => drop.versionId === versionId)
      if (found) return found
      await new Promise(resolve => setTimeout(resolve, pauseMs()))
    }
    return undefined
  } finally {
    awaited -= 1
  }
}

/** None if the call fails: the drop is stored by now, and may still get its receipt. */
const readIfAnswered = async (key: string, dropKey: string): Promise<Receipt[]> => {
  try {
    return await readReceipts(key, dropKey)
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return []
  }
}
