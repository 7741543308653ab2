import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { writers } from '#domain/formats/writers.ts'
import { tombstoneNote } from '#domain/formats/writing/tombstone-note.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryArticle } from './arbitrary-article.ts'
import { arbitraryTombstone } from './arbitrary-tombstone.ts'
import { asReadBack } from './as-read-back.ts'
import { comparable } from './comparable.ts'
import { readBack } from './read-back.ts'
import { sampleArticles } from './sample-articles.ts'
import type { Told } from './told.ts'

const context = { base: 'https://api.example.com/prod', now: new Date('2026-11-24T09:30:00Z') }
const write = await writers.newsarticle.load()

/**
 * `articleBody` is plain text and the byline a list of people, whereas an HTML page has markup and a printed
 * line.
 */
const plain = ({ body, byline: _, ...story }: Told) => ({
  ...story,
  body: body.text.replace(/\s+/g, ' '),
})

const comesBack = async (article: LicensedArticle) => {
  const read = await readBack(write(article, context), article.receivedAt)
  expect(plain(comparable(read))).toEqual(plain(comparable(asReadBack(article, 'html'))))
}

it('an article written as NewsArticle is read back the same, whatever it holds', async () => {
  await fc.assert(fc.asyncProperty(arbitraryArticle, comesBack), { numRuns: runsOf(80) })
})

it.each(sampleArticles.filter(([, { body, status }]) => body.text !== '' && status !== 'canceled'))(
  'an article written as NewsArticle is read back the same for the fixture %s',
  (_, article) => comesBack(article),
)

it('a kill written as NewsArticle is read back as a kill of the same article', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTombstone, async tombstone => {
      expect(await readBack(write(tombstone, context), tombstone.goneAt)).toMatchObject({
        status: 'canceled',
        sourceId: articleUri(tombstone.id),
        editorNote: tombstoneNote(tombstone),
        body: { text: '' },
      })
    }),
  )
})
