import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { createFindDroppedAgain } from '#functions/desk/drops/find-dropped-again.ts'
import { createFindKilled } from '#functions/desk/drops/find-killed.ts'
import { createFindTakenBack } from '#functions/desk/drops/find-taken-back.ts'
import { isLatestDrop } from '#functions/desk/drops/is-latest-drop.ts'
import { receiptLines } from '#infra/local/terminal/receipt-lines.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { atPlace } from '../at-place.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { printLine } from '../print-line.ts'

interface Options {
  to: string
  /** In UTC: "2026-11-25". */
  day: string
  state?: Receipt['outcome'] | 'to-mend' | undefined
  json: boolean
}

const AT_ONCE = 200

/**
 * Lists the receipts of a day's drops at a place, newest first; for people also what has been killed, held
 * or published since.
 */
export const runDrops = ({ to, day, state, json }: Options): Promise<number> =>
  atPlace(to, async (table, _, destination) => {
    const receipts = dynamoReceipts(table)
    const ports = deskPorts(destination)
    const findTakenBack = createFindTakenBack(ports)
    const findKilled = createFindKilled(ports)
    const findDroppedAgain = createFindDroppedAgain({ receipts })
    const toMend = async (page: readonly Receipt[]): Promise<Receipt[]> => {
      const refused = page.filter(({ outcome }) => outcome !== 'accepted')
      const again = await findDroppedAgain(refused)
      return refused.filter(each => isLatestDrop(each, again))
    }
    let listed = 0
    let before: Date | undefined = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
    while (before) {
      const page: Receipt[] = await receipts.writtenOn(day, before, AT_ONCE)
      const asked = state === 'to-mend' ? await toMend(page) : page.filter(each => isAsked(each, state))
      const takenBack = json ? {} : await findTakenBack(asked)
      const killed = json ? {} : await findKilled(asked)
      listed += asked.length
      for (const receipt of asked)
        if (json) await printLine(receipt)
        else process.stdout.write(`${receiptLines(receipt, takenBack, killed).join('\n')}\n`)
      const last = page.at(-1)
      before = last && page.length >= AT_ONCE ? new Date(last.completedAt) : undefined
    }
    if (listed === 0 && !json)
      process.stdout.write(
        state === 'to-mend'
          ? `No drop of ${day} is still to be mended.\n`
          : `No ${state ? `${state} ` : ''}drop has a receipt of ${day}.\n`,
      )
    return 0
  })

const isAsked = ({ outcome }: Receipt, state: Options['state']): boolean =>
  state === undefined || outcome === state
