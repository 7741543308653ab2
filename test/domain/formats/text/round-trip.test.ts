import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeText } from '#domain/formats/text/write.ts'
import type { Article } from '#schemas/article.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryArticle } from '../arbitrary-article.ts'
import { readBack } from '../read-back.ts'

type Printed = Pick<
  Article,
  | 'headline'
  | 'byline'
  | 'authors'
  | 'contributors'
  | 'dateline'
  | 'copyright'
  | 'usageTerms'
  | 'editorNote'
  | 'body'
  | 'status'
  | 'embargoedUntil'
>

/**
 * What is printed in plain text, with contributors by what they did; nothing else is, nor is an embargo that
 * is over.
 */
const printed = (article: Printed) => ({
  headline: article.headline,
  byline: article.byline,
  authors: article.authors,
  contributors: article.contributors.toSorted((a, b) => a.name.localeCompare(b.name)),
  dateline: article.dateline,
  copyright: article.copyright,
  usageTerms: article.usageTerms,
  editorNote: article.editorNote,
  body: article.body,
  status: article.status,
  embargoedUntil: article.status === 'withheld' ? article.embargoedUntil : undefined,
})

test('an article written as text is read back with everything that was printed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async article => {
      expect(printed(await readBack(writeText(article), article.receivedAt))).toEqual(printed(article))
    }),
    { numRuns: runsOf(120) },
  )
})
