import { readReceipts } from '#app/desk/drops/read-receipts.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'

/** The receipt of the latest drop of a key, unless that is the known version. */
export const findLaterDrop = async (
  sessionKey: string,
  dropKey: string,
  known: string,
): Promise<Receipt | undefined> => {
  const [latest] = await readReceipts(sessionKey, dropKey)
  return latest?.drop.versionId === known ? undefined : latest
}
