import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeNinjs16 } from '#domain/formats/ninjs/write-1-6.ts'
import { writeNinjs22 } from '#domain/formats/ninjs/write-2-2.ts'
import { writeNinjs31 } from '#domain/formats/ninjs/write-3-1.ts'
import { ninjsSchema } from '#test/schemas/ninjs-schema.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryArticle } from '../arbitrary-article.ts'
import { arbitraryHostileArticle } from '../arbitrary-hostile-article.ts'
import { arbitraryTombstone } from '../arbitrary-tombstone.ts'
import { sampleArticles } from '../sample-articles.ts'

describe.each([
  ['1.6', writeNinjs16],
  ['2.2', writeNinjs22],
  ['3.1', writeNinjs31],
] as const)('an article written as ninjs %s', (version, write) => {
  const validate = ninjsSchema(version)
  const errorsOf = (text: string) => (validate(JSON.parse(text)) ? null : validate.errors)

  test.each(sampleArticles)('is valid for the fixture %s', (_, article) => {
    expect(errorsOf(write(article))).toBeNull()
  })

  test('is valid, whatever the article holds', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryArticle, arbitraryHostileArticle, arbitraryTombstone), item => {
        expect(errorsOf(write(item))).toBeNull()
      }),
      { numRuns: runsOf(1000) },
    )
  })
})
