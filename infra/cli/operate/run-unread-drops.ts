import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { listDrops } from '#adapters/s3/list-drops.ts'
import { atPlace } from '../at-place.ts'
import { exitCodes } from '../exit-codes.ts'
import { printLine } from '../print-line.ts'
import { findUnreadDrops, type UnreadDrop } from './find-unread-drops.ts'

interface Options {
  to: string
  /** In UTC: "2026-11-25". */
  day: string
  json: boolean
}

/** Lists the drops of a day at a place that have no receipt, and says how to have them read. */
export const runUnreadDrops = ({ to, day, json }: Options): Promise<number> =>
  atPlace(to, async (table, place, { s3, bucket }) => {
    const ports = { receipts: dynamoReceipts(table), versions: listDrops(s3, bucket) }
    const unread = await findUnreadDrops(ports, day, new Date())
    for (const drop of unread)
      if (json) await printLine(drop)
      else
        process.stdout.write(
          `${drop.key}\n          stored ${drop.storedAt} · ${drop.size} bytes · version ${drop.versionId}${drop.isReplaced ? ' · a later drop of this name was read' : ''}\n`,
        )
    if (!json) process.stdout.write(`${sayUnread(unread.length, day, place, bucket)}\n`)
    return exitCodeOfUnread(unread)
  })

/** A machine that asks each day is to report a drop that was lost, but not one that a later drop has replaced. */
export const exitCodeOfUnread = (unread: readonly Pick<UnreadDrop, 'isReplaced'>[]): number =>
  unread.every(({ isReplaced }) => isReplaced) ? 0 : exitCodes.trouble

const sayUnread = (count: number, day: string, place: string, bucket: string): string =>
  count === 0
    ? `Every drop of ${day} at ${place} has a receipt, or came less than 15 minutes ago.`
    : `Without a receipt: ${count}. First wiredesk redrive; drop what is still listed then once more:
  aws s3api get-object --bucket ${bucket} --key KEY --version-id VERSION FILE
  wiredesk drop FILE     (named as it was, with --prefix for its folders)`
