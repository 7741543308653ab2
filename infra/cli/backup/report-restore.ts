import { printLine } from '../print-line.ts'
import type { Difference } from './compare-articles.ts'

/** The result of a restore. */
export interface Restored {
  items: number
  drops: number
  /** Drops and acts of the desk that the table had already, from the restore that was interrupted. */
  skipped: number
  /** Drops that came after the export. */
  newDrops: number
  /** Keys of exported drops that are no longer in the bucket. */
  missing: string[]
  /** Exported changes that had to yield to later ones. */
  stale: string[]
  /** Articles that are as they were. */
  articles: number
  /** Whether every change has its old place: then cursors of licensees and webhooks remain valid. */
  isLogAlike: boolean
  differences: Difference[]
}

/** Reports the result of a restore: one JSON object, or lines for people. */
export const reportRestore = async (restored: Restored, place: string, json: boolean): Promise<void> => {
  if (json) return printLine({ place, ...restored })
  const { items, drops, skipped, newDrops, missing, stale, articles, isLogAlike, differences } = restored
  const lines = [
    `${place}: ${items} items put back, ${drops} drops ingested (${newDrops} newer than the export), ${articles} articles are as they were`,
    ...(skipped > 0 ? [`${skipped} drops and acts of the desk were there already.`] : []),
    ...(isLogAlike
      ? ['The log is as it was: cursors hold.']
      : [
          'The log is not as it was: end the old cursors with "wiredesk licensee end-cursors --all". Licensees continue with since=, webhooks with "wiredesk webhook replay".',
        ]),
    ...missing.map(key => `missing   ${key}: it is no longer in the bucket`),
    ...stale.map(what => `overtaken ${what}`),
    ...differences.map(
      ({ articleId, was, is }) => `differs   ${articleId}: ${say(was)}, now ${say(is)}${sayHow(was, is)}`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const say = (stood: Difference['is']): string => (stood ? `${stood.status} v${stood.version}` : 'absent')

/** What differs, where status and version are the same. */
const sayHow = (was: Difference['was'], is: Difference['is']): string => {
  if (say(was) !== say(is)) return ''
  return was.orderKey === is?.orderKey ? ', in other words' : ', of another drop'
}
