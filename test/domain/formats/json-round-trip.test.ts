import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { writers } from '#domain/formats/writers.ts'
import { tombstoneNote } from '#domain/formats/writing/tombstone-note.ts'
import type { Article } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryArticle } from './arbitrary-article.ts'
import { arbitraryTombstone } from './arbitrary-tombstone.ts'
import { asReadBack } from './as-read-back.ts'
import { comparable } from './comparable.ts'
import { readBack } from './read-back.ts'
import { sampleArticles } from './sample-articles.ts'

const context = { base: 'https://api.example.com/prod', now: new Date('2026-11-24T09:30:00Z') }

/** Those with a text: a record that only links to it is no story until the text is dropped. */
const told = sampleArticles.filter(([, { body, status }]) => body.text !== '' && status !== 'canceled')

const asRead = { 'ninjs-1.6': 'ninjs', 'ninjs-2.2': 'ninjs', 'ninjs-3.1': 'ninjs', html: 'html' } as const

/**
 * ninjs has no place for what a byline does not say of those who sign or helped; what it does say, the rules
 * read.
 */
const namesAlone = <T extends Pick<Article, 'authors' | 'contributors'>>(story: T): T => ({
  ...story,
  authors: story.authors.map(({ name }) => ({ name })),
  contributors: story.contributors.map(({ name, role }) => ({ name, role })),
})

describe.each(Object.entries(asRead) as [keyof typeof asRead, 'ninjs' | 'html'][])(
  'an article written as %s',
  async (format, losses) => {
    const write = await writers[format].load()
    const comesBack = async (article: LicensedArticle) => {
      const read = await readBack(write(article, context), article.receivedAt)
      const people = losses === 'ninjs' ? namesAlone : (story: typeof read) => story
      expect(comparable(people(read))).toEqual(comparable(people(asReadBack(article, losses))))
    }

    it('is read back the same, whatever it holds', async () => {
      await fc.assert(fc.asyncProperty(arbitraryArticle, comesBack), { numRuns: runsOf(60) })
    })

    it('is read back as a kill when it was killed', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryTombstone, async tombstone => {
          const read = await readBack(write(tombstone, context), tombstone.goneAt)
          expect(read).toMatchObject({
            status: 'canceled',
            sourceId: articleUri(tombstone.id),
            editorNote: tombstoneNote(tombstone),
            body: { text: '' },
          })
        }),
      )
    })

    it.each(told)('is read back the same for the fixture %s', (_, article) => comesBack(article))
  },
)
