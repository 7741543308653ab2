import type { CommittedReplay } from '#commit/commit-replay.ts'
import type { FoundReplay, Replay } from '#commit/propose/find-replay.ts'
import type { DropBytes } from '#domain/drop/drop-bytes.ts'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { TextLost } from '#infra/cli/operate/with-every-text.ts'
import type { Clock, DropStore } from '#ports'
import type { Article } from '#schemas/article.ts'
import { MAX_DROP_BYTES } from '#schemas/drops/max-drop-bytes.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { findHold, type Hold } from './find-hold.ts'
import { underFormerIds } from './under-former-ids.ts'

/**
 * What became, or would become, of one article of a replayed drop. `gone`: today's rules find no such story
 * in the drop. `missing` and `too-large`: the drop itself cannot be fetched any more. `textless`: the text that it had is no longer in the table. `readable`: it was rejected when it came but is a story by today's rules, once the drop is
 * dropped again.
 */
export interface Replayed {
  key: string
  articleId: string
  outcome:
    | FoundReplay['outcome']
    | CommittedReplay['outcome']
    | 'textless'
    | 'gone'
    | 'missing'
    | 'too-large'
    | 'readable'
  /** Present if `readable`. */
  headline?: string
  /** Fields that are now read differently. */
  diff?: { field: string; before?: unknown; after?: unknown }[]
  /** How today's rules would hold what stays public. */
  hold?: Hold
}

interface Ports {
  drops: DropStore
  read: (drop: DropBytes) => Promise<DropReading>
  /** Throws TextLost. */
  find: (replay: Replay) => Promise<FoundReplay>
  /** Absent for a dry run. */
  commit?: ((replay: Replay) => Promise<CommittedReplay>) | undefined
  clock: Clock
}

/**
 * Reads a receipt's drop again, replays each article made from it, and lists the stories that were rejected
 * and can be read now. `agency` limits it to what that agency wrote.
 */
export const createReplayReceipt =
  ({ drops, read, find, commit, clock }: Ports) =>
  async ({ drop, items, rejections }: Receipt, agency: string | undefined): Promise<Replayed[]> => {
    const isWanted = (written: Pick<Article, 'agency'>): boolean =>
      agency === undefined || written.agency?.toLowerCase() === agency.toLowerCase()
    const wanted = items.filter(isWanted)
    if (wanted.length === 0 && rejections.length === 0) return []
    const bytes = await drops.read(drop, MAX_DROP_BYTES)
    if (typeof bytes === 'string')
      return wanted.map(({ articleId }) => ({ key: drop.key, articleId, outcome: bytes }))
    const reading = await read({ bytes, path: drop.key, receivedAt: drop.droppedAt })
    const former = items.map(({ articleId }) => articleId)
    const stories = reading.ok ? underFormerIds(reading.stories, former).map(({ article }) => article) : []
    const replayed: Replayed[] = []
    for (const { articleId, orderKey, status, embargoedUntil } of wanted) {
      const article = stories.find(({ id }) => id === articleId)
      if (!article) {
        replayed.push({ key: drop.key, articleId, outcome: 'gone' })
        continue
      }
      const replay = { articleId, orderKey, article }
      const found = await find(replay).catch(orTextless)
      const diff = found.outcome === 'changes' ? diffArticles(found.before.article, found.after.article) : []
      const { outcome } = found.outcome === 'changes' && commit ? await commit(replay) : found
      const hold =
        'before' in found
          ? findHold(found, { was: { status, embargoedUntil }, article }, clock.now())
          : undefined
      replayed.push({
        key: drop.key,
        articleId,
        outcome,
        ...(diff.length > 0 && { diff }),
        ...(hold && { hold }),
      })
    }
    const isNew = ({ id, status }: Article): boolean =>
      status !== 'canceled' && !items.some(({ articleId }) => articleId === id)
    const readable = rejections.length === 0 ? [] : stories.filter(isNew).filter(isWanted)
    return [
      ...replayed,
      ...readable.map(({ id, headline }) => ({
        key: drop.key,
        articleId: id,
        outcome: 'readable' as const,
        headline,
      })),
    ]
  }

/** One story whose text is lost keeps no other from being read again. */
const orTextless = (error: unknown): { outcome: 'textless' } => {
  if (error instanceof TextLost) return { outcome: 'textless' }
  throw error
}

const UNSEEN = new Set<string>(['evidence', 'receivedAt', 'version'])

const diffArticles = (before: Article, after: Article): NonNullable<Replayed['diff']> => {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    field => !UNSEEN.has(field),
  )
  return fields.flatMap(field => {
    const [was, is]: unknown[] = [Reflect.get(before, field), Reflect.get(after, field)]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }]
  })
}
