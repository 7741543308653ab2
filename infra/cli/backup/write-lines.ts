import { RECEIPTS } from '#adapters/dynamodb/keys/receipt-keys.ts'
import type { StoredItem } from '#adapters/dynamodb/scans/scan-items.ts'
import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import { hasOwnText } from '#domain/revisions/change/has-own-text.ts'
import { agencyOrderKey } from '#domain/revisions/order/agency-order-key.ts'
import type { ArticleStore, ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import { Current } from '#schemas/current.ts'
import { Receipt } from '#schemas/drops/receipt.ts'
import type { ArticleLine, ChangeLine, ExportLine } from './export-line.ts'
import { isRebuilt } from './is-rebuilt.ts'
import { readDesk } from './read-desk.ts'
import { createToArticleLine } from './to-article-line.ts'

interface Ports {
  items: AsyncIterable<StoredItem>
  articles: Pick<ArticleStore, 'readRevision' | 'readCurrent' | 'listRevisions'>
  changes: Pick<ChangeLog, 'after' | 'at'>
  now: Date
}

const CHANGES_AT_ONCE = 500

/**
 * The lines of an export except the first and the last: what only the table knows, how drops were named, the
 * log with the texts that no drop yields, and how each article stands.
 */
export async function* writeLines({ items, articles, changes, now }: Ports): AsyncGenerator<ExportLine> {
  const toArticleLine = createToArticleLine({ articles, changes })
  // Of each article no more is kept than its line: a table may have millions.
  const standing = new Map<string, ArticleLine | undefined>()
  const ofDrops = new Set<string>()
  for await (const item of items) {
    const { pk, sk, v: _, ...fields } = item
    if (sk === '~CURRENT') {
      const current = Current.parse(fields)
      standing.set(current.articleId, await toArticleLine(current))
    } else if (pk.startsWith(RECEIPTS)) {
      const { drop, completedAt, items: made } = Receipt.parse(fields)
      // A duplicate made no change, though its receipt names the one it repeats: the first of its name is an
      // edit of the desk.
      const makers = made.filter(({ outcome }) => outcome !== 'duplicate')
      // What a notice led to may differ when it is read again, since its case has been decided.
      for (const { articleId, orderKey, caseId } of makers)
        if (caseId === undefined) ofDrops.add(`${articleId} ${orderKey}`)
      yield { kind: 'drop', drop, completedAt, seqs: makers.flatMap(({ seq }) => seq ?? []) }
    } else if (!isRebuilt(item) && !hasExpired(item, now)) yield { kind: 'item', item }
  }

  const recallOf = async ({ articleId, version }: Change): Promise<ChangeLine['recall']> => {
    const { recalls = [] } = (await articles.readCurrent(articleId)) ?? {}
    const { by, reason } = recalls.find(({ before }) => before === version) ?? {}
    return by && reason ? { by, reason } : undefined
  }
  const toLine = async (change: Change): Promise<ChangeLine> => {
    const { articleId, orderKey, kind } = change
    if (!hasOwnText(change)) {
      const recall = kind === 'recall' && (await recallOf(change))
      return { kind: 'change', change, ...(recall && { recall }) }
    }
    const isFirst = ofDrops.delete(`${articleId} ${agencyOrderKey(orderKey)}`)
    if (isFirst && kind === 'revision') return { kind: 'change', change }
    const revision = await readNamedRevision(articles, change)
    const desk = readDesk(change, revision, standing.get(articleId) ?? {})
    return { kind: 'change', change, revision, ...(desk && { desk }) }
  }
  const latest = new Map<string, number>()
  let seq = 0
  for (;;) {
    const run = await changes.after(seq, CHANGES_AT_ONCE)
    for (const change of run) {
      latest.set(change.articleId, change.seq)
      yield await toLine(change)
    }
    const last = run.at(-1)
    if (!last) break
    seq = last.seq
  }
  // What changed since its item was read is read once more.
  for (const [articleId, found] of standing) {
    const isBehind = (found?.seq ?? 0) < (latest.get(articleId) ?? 0)
    const current = isBehind ? await articles.readCurrent(articleId) : undefined
    const line = isBehind ? current && (await toArticleLine(current)) : found
    if (line) yield line
  }
}

const hasExpired = ({ expiresAt }: StoredItem, now: Date): boolean =>
  typeof expiresAt === 'number' && expiresAt * 1000 <= now.getTime()
