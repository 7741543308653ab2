import * as z from 'zod/mini'
import { DropKey } from '#schemas/drops/drop-key.ts'
import { Receipt } from '#schemas/drops/receipt.ts'

const key = DropKey.check(z.describe('Key of the drop in the drops bucket'))

/** Parameters of `GET /v1/desk/receipts`. */
export const ReceiptsQuery = z.strictObject({ key })
export type ReceiptsQuery = z.infer<typeof ReceiptsQuery>

/**
 * Answer of `GET /v1/desk/receipts`: the latest twenty for the key, newest first; fewer if their drops had
 * thousands of stories.
 */
export const ReceiptList = z.object({ receipts: z.array(Receipt) })
export type ReceiptList = z.infer<typeof ReceiptList>

/** Parameters of `GET /v1/desk/raw`. */
export const RawQuery = z.strictObject({
  key,
  versionId: z
    .optional(z.string().check(z.regex(/^[!-~]{1,1024}$/, 'must be the id of a version')))
    .check(z.describe('The latest by default')),
})
export type RawQuery = z.infer<typeof RawQuery>

/** Answer of `GET /v1/desk/raw`: the drop itself, as text if it is text. */
export const RawDrop = z.object({
  key: z.string(),
  text: z.optional(z.string()),
  base64: z.optional(z.string()).check(z.describe('Present if it is not text')),
})
export type RawDrop = z.infer<typeof RawDrop>
