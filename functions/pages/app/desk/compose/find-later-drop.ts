import { CallFailed, callJson } from '#app/calls/api.ts'
import type { Receipt } from '#schemas/receipt.ts'

/**
 * The receipt of the latest drop of a key, unless that is the known version. None if the call fails: sending
 * the copy fails then too, and says so.
 */
export const findLaterDrop = async (
  sessionKey: string,
  dropKey: string,
  known: string,
): Promise<Receipt | undefined> => {
  const path = `v1/desk/receipts?${new URLSearchParams({ key: dropKey })}`
  try {
    const [latest] = (await callJson<{ receipts: Receipt[] }>(sessionKey, path)).receipts
    return latest?.drop.versionId === known ? undefined : latest
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return undefined
  }
}
