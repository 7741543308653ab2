import { putStoredItem } from '#adapters/dynamodb/scans/scan-items.ts'
import { type ListedDrop, listDrops } from '#adapters/s3/list-drops.ts'
import { openProgress } from '../drop/open-progress.ts'
import { exitCodes } from '../exit-codes.ts'
import { fileTrouble } from '../file-trouble.ts'
import { atPlace } from '../parties/at-place.ts'
import { refuse } from '../parties/refuse.ts'
import { compareArticles } from './compare-articles.ts'
import { planRestore } from './plan-restore.ts'
import { type ReadExport, readExport, UnreadableExport } from './read-export.ts'
import { reportRestore } from './report-restore.ts'
import { restoreOverrides } from './restore-overrides.ts'
import { restorePorts } from './restore-ports.ts'

interface Options {
  to: string
  json: boolean
  resume: boolean
}

/** Fills the empty table of a place from an export and the drops of its bucket; gives 0 where each article stands as it did. */
export const runRestore = async (file: string, { to, json, resume }: Options): Promise<number> => {
  let read: ReadExport
  try {
    read = await readExport(file)
  } catch (error) {
    if (error instanceof UnreadableExport) return refuse(`cannot restore ${file}: ${error.message}`)
    const trouble = fileTrouble(error)
    if (!trouble) throw error
    process.stderr.write(`wiredesk: cannot read ${file}: ${trouble}\n`)
    return exitCodes.noInput
  }
  const { header, lines } = read
  return atPlace(to, async (table, place, destination) => {
    let now = new Date(0)
    const { articles, changes, ingestDrop, recommitChange } = restorePorts(destination, { now: () => now })
    if (destination.bucket !== header.bucket)
      return refuse(`the export is of the bucket ${header.bucket}, and ${place} has ${destination.bucket}`)
    if (!resume && (await changes.head()) > 0)
      return refuse(`the table of ${place} is not empty: --resume goes on with a restore that was broken off`)
    const listed: ListedDrop[] = []
    for await (const drop of listDrops(destination.s3, destination.bucket)) listed.push(drop)
    const { events, missing } = planRestore(lines, listed)
    for (const line of lines) if (line.kind === 'item') await putStoredItem(table, line.item)
    const progress = openProgress(events.length, 'restoring')
    const stale: string[] = []
    for (const event of events) {
      now = event.now
      if (event.kind === 'drop') await ingestDrop(event.drop)
      else {
        const { articleId, kind } = event.lost.change
        if ((await recommitChange(event.lost)).outcome === 'stale') stale.push(`${kind} of ${articleId}`)
      }
      progress.step(event.kind === 'drop' ? event.drop.key : event.lost.change.articleId)
    }
    progress.end()
    const known = lines.filter(line => line.kind === 'article')
    for (const line of known) await restoreOverrides(articles, line)
    const compared = await compareArticles(articles, known)
    const restored = {
      items: lines.filter(({ kind }) => kind === 'item').length,
      drops: events.filter(({ kind }) => kind === 'drop').length,
      newDrops: events.filter(event => event.kind === 'drop' && event.isNew).length,
      missing: missing.map(({ key }) => key),
      stale,
      articles: compared.alike,
      isLogAlike: compared.inPlace === known.length && (await changes.head()) === header.logHead,
      differences: compared.differences,
    }
    await reportRestore(restored, place, json)
    return restored.differences.length + missing.length > 0 ? exitCodes.amiss : 0
  })
}
