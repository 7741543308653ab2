import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { Receipts } from '#ports'
import { type ReceiptList, ReceiptsQuery } from '#schemas/queries/drop-query.ts'
import { receiptsThatFit } from './receipts-that-fit.ts'

interface Ports {
  receipts: Pick<Receipts, 'forKey'>
  /** The bucket of drops. */
  bucket: string
}

const MOST = 20

/** `GET /v1/desk/receipts`: the receipts of the drops of one key. A drop not read yet has none. */
export const createServeReceipts =
  ({ receipts, bucket }: Ports): UseCase =>
  async call => {
    const query = readQuery(ReceiptsQuery, call)
    if (!query.ok) return query
    const found = await receipts.forKey(bucket, query.value.key, MOST)
    const body: ReceiptList = { receipts: receiptsThatFit(found) }
    return { ok: true, body }
  }
