import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { ArticleStore, ChangeLog, Clock, Receipts } from '#ports'
import { type DropsPage, DropsQuery } from '#schemas/drops-query.ts'
import type { Receipt } from '#schemas/receipt.ts'
import { createFindTakenBack } from './find-taken-back.ts'
import { receiptsThatFit } from './receipts-that-fit.ts'

interface Ports {
  receipts: Pick<Receipts, 'writtenOn'>
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at' | 'marked'>
  clock: Clock
}

/**
 * How many receipts a page examines: those the filter excludes count too, so that no call reads without
 * bound.
 */
const LOOKED_THROUGH = 100

const DAY_MS = 86_400_000

/**
 * `GET /v1/desk/drops`: the receipts of a day's drops, or of today's and the day before's, newest first, and
 * which of their stories stand otherwise since.
 */
export const createServeDrops = (ports: Ports): UseCase => {
  const { receipts, clock } = ports
  const findTakenBack = createFindTakenBack(ports)
  return async call => {
    const query = readQuery(DropsQuery, call)
    if (!query.ok) return query
    const { day, before, outcome, q } = query.value
    const today = dayOf(clock.now())
    const found: Receipt[] = []
    for (const each of day === undefined ? [today, dayBefore(today)] : [day]) {
      const end = startOf(each) + DAY_MS
      const until = Math.min(end, before === undefined ? end : Date.parse(before))
      if (until > startOf(each) && found.length < LOOKED_THROUGH)
        found.push(...(await receipts.writtenOn(each, new Date(until), LOOKED_THROUGH - found.length)))
    }
    const words = q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
    const isAsked = (receipt: Receipt): boolean =>
      (outcome === undefined || receipt.outcome === outcome) && hasWords(receipt, words)
    const looked = receiptsThatFit(found, isAsked)
    const last = looked.at(-1)
    const isCut = looked.length < found.length || found.length >= LOOKED_THROUGH
    const shown = looked.filter(isAsked)
    const page: DropsPage = {
      day: day ?? today,
      receipts: shown,
      takenBack: await findTakenBack(shown),
      ...(last && isCut && { before: last.completedAt }),
    }
    return { ok: true, body: page }
  }
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)
/** Midnight (UTC) with which a day begins, in ms. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00.000Z`)
const dayBefore = (day: string): string => dayOf(new Date(startOf(day) - DAY_MS))

const hasWords = ({ drop, droppedBy = '', items }: Receipt, words: readonly string[]): boolean => {
  const searched = [drop.key, droppedBy, ...items.flatMap(({ headline, agency = '' }) => [headline, agency])]
    .join(' ')
    .toLowerCase()
  return words.every(word => searched.includes(word))
}
