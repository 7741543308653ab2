import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { receiptLines } from '#infra/local/terminal/receipt-lines.ts'
import type { Receipt } from '#schemas/receipt.ts'
import { atPlace } from '../parties/at-place.ts'
import { printLine } from '../print-line.ts'

interface Options {
  to: string
  /** In UTC: "2026-11-25". */
  day: string
  state?: Receipt['outcome'] | undefined
  json: boolean
}

const AT_ONCE = 200

/** Lists the receipts of a day's drops at a place, newest first. */
export const runDrops = ({ to, day, state, json }: Options): Promise<number> =>
  atPlace(to, async table => {
    const receipts = dynamoReceipts(table)
    let listed = 0
    let before: Date | undefined = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
    while (before) {
      const page: Receipt[] = await receipts.writtenOn(day, before, AT_ONCE)
      for (const receipt of page) {
        if (state !== undefined && receipt.outcome !== state) continue
        listed += 1
        if (json) await printLine(receipt)
        else process.stdout.write(`${receiptLines(receipt).join('\n')}\n`)
      }
      const last = page.at(-1)
      before = last && page.length >= AT_ONCE ? new Date(last.completedAt) : undefined
    }
    if (listed === 0 && !json)
      process.stdout.write(`No ${state ? `${state} ` : ''}drop has a receipt of ${day}.\n`)
    return 0
  })
