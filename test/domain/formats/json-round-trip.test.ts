import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writers } from '#domain/formats/writers.ts'
import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { arbitraryArticle } from './arbitrary-article.ts'
import { asReadBack } from './as-read-back.ts'
import { comparable } from './comparable.ts'
import { readBack } from './read-back.ts'
import { sampleArticles } from './sample-articles.ts'

const context = { base: 'https://api.example.com/prod', now: new Date('2026-11-24T09:30:00Z') }

/** Those that have a text: a record that only links to it is no story until the text is dropped. */
const told = sampleArticles.filter(([, { body, status }]) => body.text !== '' && status !== 'canceled')

describe.each(['ninjs-1.6', 'ninjs-2.2', 'ninjs-3.1'] as const)('%s', async format => {
  const write = await writers[format].load()
  const comesBack = async (article: LicensedArticle) => {
    const { contributors, ...read } = await readBack(write(article, context), article.receivedAt)
    const named = contributors.map(({ name, role }) => ({ name, role }))
    expect(comparable({ ...read, contributors: named })).toEqual(comparable(asReadBack(article, 'ninjs')))
  }

  it('reads back any article that was written', async () => {
    await fc.assert(fc.asyncProperty(arbitraryArticle, comesBack), { numRuns: 300 })
  })

  it.each(told)('reads back %s', (_, article) => comesBack(article))
})
