import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { ArticleStore, Cases, ChangeLog, Clock, Receipts } from '#ports'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { type DropsPage, DropsQuery } from '#schemas/queries/drops-query.ts'
import { createFindDroppedAgain } from './find-dropped-again.ts'
import { createFindKilled } from './find-killed.ts'
import { createFindSettled } from './find-settled.ts'
import { createFindTakenBack } from './find-taken-back.ts'
import { foldLetters } from './fold-letters.ts'
import { isLatestDrop } from './is-latest-drop.ts'
import { receiptsThatFit } from './receipts-that-fit.ts'
import { wordsOfQuery } from './words-of-query.ts'

interface Ports {
  receipts: Pick<Receipts, 'writtenOn' | 'forKey'>
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at' | 'marked'>
  cases: Pick<Cases, 'find'>
  clock: Clock
}

/**
 * How many receipts a page examines: those the filter excludes count too, so that no call reads without
 * bound.
 */
const LOOKED_THROUGH = 100

const DAY_MS = 86_400_000

/**
 * `GET /v1/desk/drops`: the receipts of a day's drops, or of today's and the day before's, newest first, which
 * of their stories stand otherwise since, and which refused drops were dropped again.
 */
export const createServeDrops = (ports: Ports): UseCase => {
  const { receipts, clock } = ports
  const findKilled = createFindKilled(ports)
  const findSettled = createFindSettled(ports)
  const findTakenBack = createFindTakenBack(ports)
  const findDroppedAgain = createFindDroppedAgain(ports)
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
    const words = wordsOfQuery(q ?? '')
    const isAsked = (receipt: Receipt): boolean => hasOutcome(receipt, outcome) && hasWords(receipt, words)
    const looked = receiptsThatFit(found, isAsked)
    const last = looked.at(-1)
    const isCut = looked.length < found.length || found.length >= LOOKED_THROUGH
    const asked = looked.filter(isAsked)
    const droppedAgain = await findDroppedAgain(asked)
    const shown = outcome === 'to-mend' ? asked.filter(each => isLatestDrop(each, droppedAgain)) : asked
    const [takenBack, killed, settled] = await Promise.all([
      findTakenBack(shown),
      findKilled(shown),
      findSettled(shown),
    ])
    const page: DropsPage = {
      day: day ?? today,
      receipts: shown,
      takenBack,
      droppedAgain,
      killed,
      settled,
      ...(last && isCut && { before: last.completedAt }),
    }
    return { ok: true, body: page }
  }
}

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10)
/** Midnight (UTC) with which a day begins, in ms. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00.000Z`)
const dayBefore = (day: string): string => dayOf(new Date(startOf(day) - DAY_MS))

const hasOutcome = ({ outcome }: Receipt, asked: DropsQuery['outcome']): boolean =>
  asked === 'to-mend' ? outcome !== 'accepted' : asked === undefined || outcome === asked

const hasWords = ({ drop, droppedBy, items, rejections }: Receipt, words: readonly string[]): boolean => {
  if (words.length === 0) return true
  const searched = foldLetters(
    [
      drop.key,
      droppedBy,
      ...items.flatMap(({ headline, slugline, byline, agency, path, articleId }) => [
        headline,
        slugline,
        byline,
        agency,
        path,
        articleId,
      ]),
      ...rejections.flatMap(({ path, code, detail }) => [path, code, detail]),
    ].join(' '),
  )
  return words.every(word => searched.includes(word))
}
