import { scanReceipts } from '#adapters/dynamodb/scans/scan-receipts.ts'
import { s3DropStore } from '#adapters/s3/s3-drop-store.ts'
import { systemClock } from '#adapters/system-clock.ts'
import { createCommitReplay } from '#commit/commit-replay.ts'
import { createEnsureFinished } from '#commit/ensure-finished.ts'
import { createFindReplay } from '#commit/propose/find-replay.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { withEveryText } from '#infra/cli/operate/with-every-text.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { atPlace } from '../at-place.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { exitCodes } from '../exit-codes.ts'
import { printLine } from '../print-line.ts'
import { showProgress } from '../show-progress.ts'
import { goingOn } from '../unread/going-on.ts'
import { createReplayReceipt } from './replay-receipt.ts'
import { replaySummary } from './replay-summary.ts'

interface Options {
  from: Date
  to: Date
  agency?: string | undefined
  dryRun: boolean
}

/**
 * Replays the drops of a period at a place, oldest first; prints one JSON object for each article that is now
 * read differently. Returns an exit code other than 0 if a drop cannot be fetched any more, or an article has lost its text.
 */
export const runReplay = (place: string, { from, to, agency, dryRun }: Options): Promise<number> =>
  atPlace(place, async (table, _name, destination) => {
    goingOn.isSet = !dryRun
    const ports = deskPorts(destination)
    const commitReplay = createCommitReplay(ports)
    const ensureFinished = createEnsureFinished(ports)
    const findReplay = createFindReplay({ articles: withEveryText(ports.articles) })
    const replayReceipt = createReplayReceipt({
      drops: s3DropStore(destination.s3),
      read: readDrop,
      find: async replay => findReplay(await ports.articles.readCurrent(replay.articleId), replay),
      clock: systemClock,
      ...(!dryRun && { commit: replay => ensureFinished(replay.articleId, () => commitReplay(replay)) }),
    })
    const receipts: Receipt[] = []
    for await (const receipt of scanReceipts(table, from, to)) receipts.push(receipt)
    receipts.sort((one, other) => Date.parse(one.drop.droppedAt) - Date.parse(other.drop.droppedAt))
    const counts = new Map<string, number>()
    let holds = 0
    await showProgress({ steps: receipts.length, doing: 'replaying' }, async progress => {
      for (const receipt of receipts) {
        for (const replayed of await replayReceipt(receipt, agency)) {
          counts.set(replayed.outcome, (counts.get(replayed.outcome) ?? 0) + 1)
          if (replayed.hold) holds += 1
          if (replayed.outcome !== 'unchanged' || replayed.hold) await printLine(replayed)
        }
        progress.step(receipt.drop.key)
      }
    })
    const withoutArticle = receipts.filter(({ items }) => items.length === 0).length
    process.stderr.write(`wiredesk: ${replaySummary(receipts.length, withoutArticle, counts, holds)}\n`)
    return (['missing', 'too-large', 'textless'] as const).some(each => counts.has(each))
      ? exitCodes.trouble
      : 0
  })
