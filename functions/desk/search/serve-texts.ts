import type { UseCase } from '#call/dispatch.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import type { ArticleStore, ChangeLog, Deliveries } from '#ports'
import type { Change } from '#schemas/change.ts'
import { type FoundStory, type FoundText, TextQuery, type TextsPage } from '#schemas/desk/text-search.ts'
import type { Delivery } from '#schemas/license/delivery.ts'
import { createSearchTexts } from './search-texts.ts'
import { soughtWords } from './sought-words.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrents' | 'readRevisions'>
  changes: Pick<ChangeLog, 'after' | 'lastBefore'>
  deliveries: Pick<Deliveries, 'of'>
}

/** How many changes a call reads, so that none takes long. */
const MOST_CHANGES = 300
/** How many texts a call finds: each of their articles has a list of deliveries. */
const MOST_FOUND = 25

/** These show a text; a kill and an end of use have none, and what is taken back leaves the text as it was. */
const withText: ReadonlySet<Change['kind']> = new Set(['revision', 'release', 'reinstatement'])

/**
 * `GET /v1/desk/texts`: what was ever committed with some words, in whatever version, killed and taken back ones too; how its articles stand
 * now, and who was given them. Reads a part of the change log and all its texts: there is no index of words.
 */
export const createServeTexts = ({ articles, changes, deliveries }: Ports): UseCase => {
  const searchTexts = createSearchTexts({ articles })
  const findStories = async (texts: readonly FoundText[]): Promise<TextsPage['stories']> => {
    const ids = [...new Set(texts.map(({ articleId }) => articleId))]
    const currents = ids.length > 0 ? await articles.readCurrents(ids) : []
    const found = currents.map(async ({ articleId, change }) => {
      const given = await deliveries.of(articleId)
      return [articleId, toStory(change, given)] as const
    })
    return Object.fromEntries(await Promise.all(found))
  }

  return async call => {
    const query = readQuery(TextQuery, call)
    if (!query.ok) return query
    const { since, until, after } = query.value
    const words = soughtWords(query.value.words)
    if (words.length === 0)
      return invalidParameters(call, Object.keys(TextQuery.shape), [
        { parameter: 'words', detail: 'has no word to look for' },
      ])
    const [from, to] = [Date.parse(since), until === undefined ? Infinity : Date.parse(until)]
    const run = await changes.after(
      after === undefined ? await changes.lastBefore(new Date(since)) : Number(after),
      MOST_CHANGES,
    )
    const log = run.filter(
      change => withText.has(change.kind) && change.status !== 'canceled' && isBetween(change, from, to),
    )
    const found = await searchTexts(log, words, MOST_FOUND)
    const shown = found.slice(0, MOST_FOUND)
    const isCut = found.length >= MOST_FOUND
    const last = isCut ? shown.at(-1)?.change : run.at(-1)
    const isOver = !isCut && (run.length < MOST_CHANGES || Date.parse(last?.committedAt ?? '') >= to)
    const texts = shown.map(({ text }) => text)
    const body: TextsPage = {
      texts,
      stories: await findStories(texts),
      searched: log.filter(({ seq }) => seq <= (last?.seq ?? 0)).length,
      ...(last && { reached: last.committedAt }),
      ...(last && !isOver && { next: `${last.seq}` }),
    }
    return { ok: true, body }
  }
}

const isBetween = ({ committedAt }: Change, from: number, to: number): boolean =>
  Date.parse(committedAt) >= from && Date.parse(committedAt) < to

const toStory = (latest: Change | undefined, given: readonly Delivery[]): FoundStory => ({
  status: latest?.status ?? 'withheld',
  ...(latest?.withdrawnBefore && { withdrawnBefore: latest.withdrawnBefore }),
  deliveries: given.map(({ licenseeId, version, how, deliveredAt }) => ({
    licenseeId,
    version,
    how,
    deliveredAt,
  })),
})
