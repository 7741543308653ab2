import { callJson } from '#app/calls/api.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'

/** The receipts of the drops of a key, the latest first. */
export const readReceipts = async (key: string, dropKey: string): Promise<Receipt[]> => {
  const path = `v1/desk/receipts?${new URLSearchParams({ key: dropKey })}`
  return (await callJson<{ receipts: Receipt[] }>(key, path)).receipts
}
