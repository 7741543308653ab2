import { readDrop } from '#domain/drop/read-drop.ts'
import { fold, isSameName } from './fold.ts'
import type { LabelledArticle } from './read-labels.ts'
import type { Tally } from './tally.ts'

/** Reads a labelled story as a text drop, and counts what is right. */
export const scoreArticle = async ({ id, raw, expect }: LabelledArticle, tally: Tally): Promise<void> => {
  const drop = { bytes: Buffer.from(raw), path: `${id}.txt`, receivedAt: '2026-05-06T12:00:00Z' }
  const reading = await readDrop(drop)
  const article = reading.ok ? reading.stories[0]?.article : undefined
  const names = (people: readonly { name: string }[] = []) => people.map(({ name }) => name)
  const body = fold(article?.body.text)
  tally.answer('headline', id, fold(article?.headline) === fold(expect.headline))
  tally.names('authors', id, expect.authors, names(article?.authors))
  tally.names('contributors', id, expect.contributors, names(article?.contributors), expect.authors)
  tally.answer('body first words', id, body.startsWith(fold(expect.bodyFirstWords)))
  tally.answer('body last words', id, body.endsWith(fold(expect.bodyLastWords)))
  tally.answer('dateline', id, fold(article?.dateline?.place) === fold(expect.dateline))
  tally.answer('copyright year', id, article?.copyright?.year === expect.copyrightYear)
  const holders = [expect.copyrightHolder ?? '', article?.copyright?.holder ?? ''] as const
  tally.answer('copyright holder', id, holders[0] === holders[1] || isSameName(...holders))
  tally.answer('distributor', id, fold(article?.distributor) === fold(expect.distributor))
}
