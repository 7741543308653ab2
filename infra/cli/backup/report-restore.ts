import { printLine } from '../print-line.ts'
import type { Difference } from './compare-articles.ts'

/** What a restore came to. */
export interface Restored {
  items: number
  drops: number
  /** Drops that came after the export. */
  newDrops: number
  /** Keys of drops that were exported and that the bucket has no more. */
  missing: string[]
  /** Changes of the export that had to give way to what came later. */
  stale: string[]
  /** Articles that stand as they did. */
  articles: number
  /** Whether every change has its old place: then the cursors of licensees and webhooks hold. */
  isLogAlike: boolean
  differences: Difference[]
}

/** Says what a restore came to: one JSON object, or lines for people. */
export const reportRestore = async (restored: Restored, place: string, json: boolean): Promise<void> => {
  if (json) return printLine({ place, ...restored })
  const { items, drops, newDrops, missing, stale, articles, isLogAlike, differences } = restored
  const lines = [
    `${place}: ${items} items put back, ${drops} drops ingested (${newDrops} newer than the export), ${articles} articles stand as they did`,
    ...(isLogAlike
      ? ['The log is as it was: cursors hold.']
      : ['The log is not as it was: licensees go on from a date, webhooks by "wiredesk webhook replay".']),
    ...missing.map(key => `missing   ${key}: the bucket has it no more`),
    ...stale.map(what => `overtaken ${what}`),
    ...differences.map(({ articleId, was, is }) => `differs   ${articleId}: ${say(was)}, now ${say(is)}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

const say = (stood: Difference['is']): string => (stood ? `${stood.status} v${stood.version}` : 'absent')
